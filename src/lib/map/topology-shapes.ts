import { feature, merge, mesh, neighbors } from 'topojson-client';
import type { AreaCode } from '../areas/area.ts';
import { areaGeometries, type AreaGeometry, type AreaTopology } from './parse-topology.ts';
import { linesPath, ringsPath } from './path.ts';
import { boxOf, centreOf } from './ring.ts';
import type { AreaShape, MapShapes } from './shape.ts';

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly attribution: string;
}

type Rings = readonly (readonly (readonly number[])[])[];

function polygonsOf(topology: AreaTopology, geometry: AreaGeometry): readonly Rings[] {
  return geometry.type === 'Polygon'
    ? [feature(topology, geometry).geometry.coordinates]
    : feature(topology, geometry).geometry.coordinates;
}

/** Shapes of any topology of areas: geographic, or tiles. Merging and neighbours follow its shared arcs. */
export function topologyShapes(topology: AreaTopology, sheet: Sheet): MapShapes {
  const geometries = areaGeometries(topology);
  const areas = geometries.map(({ code, geometry }): AreaShape => {
    const polygons = polygonsOf(topology, geometry);
    const outer = polygons.flatMap((rings) => rings.slice(0, 1));
    return { code, path: ringsPath(polygons.flat()), centre: centreOf(outer), box: boxOf(outer) };
  });
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const codeOf = new Map<unknown, AreaCode>(geometries.map(({ code, geometry }) => [geometry, code]));
  const adjacent = neighbors(geometries.map(({ geometry }) => geometry));
  const adjacentCodes = new Map(
    areas.map(({ code }, index) => [
      code,
      (adjacent[index] ?? []).flatMap((other) => areas[other]?.code ?? [])
    ])
  );

  const outlines: MapShapes['outlines'] = (groupOf) => {
    const groups = new Map<string, AreaGeometry[]>();
    for (const { code, geometry } of geometries) {
      const group = groupOf(code);
      if (group === null) continue;
      const members = groups.get(group);
      if (members) members.push(geometry);
      else groups.set(group, [geometry]);
    }
    return new Map(
      [...groups].map(([group, members]) => [
        group,
        ringsPath(merge(topology, members as Parameters<typeof merge>[1]).coordinates.flat())
      ])
    );
  };

  const borders: MapShapes['borders'] = (groupOf) => {
    const group = (geometry: unknown): string | null => {
      const code = codeOf.get(geometry);
      return code === undefined ? null : groupOf(code);
    };
    const lines = mesh(
      topology,
      topology.objects.gemeenten,
      (a, b) => group(a) !== null && group(b) !== null && group(a) !== group(b)
    );
    return linesPath(lines.coordinates);
  };

  return {
    ...sheet,
    areas,
    get: (code) => byCode.get(code),
    neighbours: (code) => adjacentCodes.get(code) ?? [],
    outlines,
    borders
  };
}
