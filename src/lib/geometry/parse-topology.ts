import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export type AreaGeometry = Polygon | MultiPolygon;

/** A topology with one object `gemeenten`: polygons that carry an area code as `id`. */
export type AreaTopology = Topology<{ gemeenten: GeometryCollection }>;

function isTopology(value: unknown): value is AreaTopology {
  if (typeof value !== 'object' || value === null) return false;
  const { type, arcs, objects } = value as Partial<AreaTopology>;
  return type === 'Topology' && Array.isArray(arcs) && objects?.gemeenten?.type === 'GeometryCollection';
}

/** Boundaries come with a release whose hash was checked; what is no topology then is a mistake of the build. */
export function parseTopology(value: unknown): AreaTopology {
  if (!isTopology(value)) throw new Error('boundaries without a topology of gemeenten');
  return value;
}

/** The polygons of a topology, with their codes; other geometries and polygons without a code are left out. */
export function areaGeometries(
  topology: AreaTopology
): readonly { readonly code: string; readonly geometry: AreaGeometry }[] {
  return topology.objects.gemeenten.geometries.flatMap((geometry) =>
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && geometry.id !== undefined
      ? [{ code: String(geometry.id), geometry }]
      : []
  );
}
