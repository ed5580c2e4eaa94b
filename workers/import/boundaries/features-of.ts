import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { boundaryLevels, codeAt } from './area-features.ts';
import type { Position } from './to-sheet.ts';

export type AreaFeature = Feature<Polygon | MultiPolygon>;

/** Whether JSON holds shapes instead of a table. */
export const isGeometry = (value: unknown): value is FeatureCollection | Topology =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (value.type === 'FeatureCollection' || value.type === 'Topology' || value.type === 'Feature');

/** The shapes of a file, of its layer with the most areas that have a code of ours. */
export function featuresOf(value: FeatureCollection | Topology): readonly AreaFeature[] {
  const all: readonly (readonly Feature[])[] =
    value.type === 'Topology'
      ? Object.values(value.objects).map((object) => {
          const made = feature(value, object as GeometryCollection);
          return 'features' in made ? made.features : [made];
        })
      : [Array.isArray(value.features) ? value.features : [value as unknown as Feature]];
  const areas = all.map((features) => features.map(withoutCollection).filter(isArea));
  return areas.toSorted((a, b) => coded(b) - coded(a) || b.length - a.length)[0] ?? [];
}

const coded = (features: readonly AreaFeature[]): number =>
  features.filter(({ properties, id }) => boundaryLevels.some((level) => codeAt(level, properties, id)))
    .length;

/** Some programs wrap every shape in a collection of shapes. */
function withoutCollection(one: Feature): Feature {
  if (one?.geometry?.type !== 'GeometryCollection') return one;
  const coordinates = one.geometry.geometries.flatMap((part) =>
    part.type === 'Polygon' ? [part.coordinates] : part.type === 'MultiPolygon' ? part.coordinates : []
  );
  return { ...one, geometry: { type: 'MultiPolygon', coordinates } };
}

const isArea = (one: Feature | null): one is AreaFeature =>
  (one?.geometry?.type === 'Polygon' || one?.geometry?.type === 'MultiPolygon') &&
  one.geometry.coordinates.length > 0;

/** Water parts of a gemeente are in some files as features of their own. */
export const isWater = ({ properties }: AreaFeature): boolean =>
  /^(?:ja|b)$/i.test(String(properties?.['water'] ?? properties?.['H2O'] ?? ''));

export function firstPosition(features: readonly AreaFeature[]): Position | null {
  for (const { geometry } of features) {
    const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
    if (ring?.[0]) return ring[0];
  }
  return null;
}
