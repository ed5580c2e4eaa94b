import { polygonArea, polygonContains } from 'd3';
import type { LabelGrid } from './label-grid.ts';
import type { LatticePoint, TracedMap } from './trace.ts';

type Rings = readonly (readonly number[])[];

/** The part of TopoJSON that the map needs: one object, delta-encoded integer arcs. */
export interface Topology {
  readonly type: 'Topology';
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly objects: {
    readonly gemeenten: {
      readonly type: 'GeometryCollection';
      readonly geometries: readonly (
        | { readonly type: 'Polygon'; readonly id: string; readonly arcs: Rings }
        | { readonly type: 'MultiPolygon'; readonly id: string; readonly arcs: readonly Rings[] }
      )[];
    };
  };
  readonly arcs: readonly (readonly LatticePoint[])[];
}

/** Traced borders as TopoJSON, with holes put in the piece of land around them. */
export function toTopology(
  { codes }: LabelGrid,
  { rings }: TracedMap,
  arcs: readonly (readonly LatticePoint[])[]
): Topology {
  const geometries = codes.map((id, label) => {
    const own = (rings.get(label) ?? []).map((ring) => ({ ring, points: ringPoints(ring, arcs) }));
    const pieces = own
      .filter(({ points }) => polygonArea(points) < 0)
      .map((outer) => ({ outer, rings: [outer.ring] }));
    for (const hole of own.filter(({ points }) => polygonArea(points) >= 0))
      pieces
        .find(({ outer }) => polygonContains(outer.points, hole.points[0] ?? [0, 0]))
        ?.rings.push(hole.ring);
    const [first] = pieces;
    return first && pieces.length === 1
      ? ({ type: 'Polygon', id, arcs: first.rings } as const)
      : ({ type: 'MultiPolygon', id, arcs: pieces.map((piece) => piece.rings) } as const);
  });
  return {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    objects: { gemeenten: { type: 'GeometryCollection', geometries } },
    arcs: arcs.map(toSteps)
  };
}

function ringPoints(ring: readonly number[], arcs: readonly (readonly LatticePoint[])[]): [number, number][] {
  return ring.flatMap((arc) => {
    const points = arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : [...(arcs[arc] ?? [])];
    return points.slice(0, -1).map(([x, y]): [number, number] => [x, y]);
  });
}

/** Every point as the step from the one before. */
function toSteps(arc: readonly LatticePoint[]): LatticePoint[] {
  return arc.map(([x, y], i) => {
    const before = arc[i - 1];
    return before ? [x - before[0], y - before[1]] : [x, y];
  });
}
