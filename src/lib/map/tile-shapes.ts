import { meshOfTopology } from '../geometry/mesh-of-topology.ts';
import type { AreaGeometry, AreaTopology } from '../geometry/parse-topology.ts';
import type { Boundaries } from '../indicators/release.ts';
import type { MapShapes } from './shape.ts';
import { meshShapes } from './mesh-shapes.ts';

const TILE = 20;

/** A topology of equal squares, one per area; squares side by side share an arc, so that groups can be merged. */
function tileTopology(tiles: Boundaries['tiles']): AreaTopology {
  const arcs: [number, number][][] = [];
  const indices = new Map<string, number>();
  const edge = (x1: number, y1: number, x2: number, y2: number): number => {
    const known = indices.get(`${x2},${y2},${x1},${y1}`);
    if (known !== undefined) return ~known;
    indices.set(`${x1},${y1},${x2},${y2}`, arcs.length);
    arcs.push([
      [x1 * TILE, y1 * TILE],
      [x2 * TILE, y2 * TILE]
    ]);
    return arcs.length - 1;
  };
  const geometries = Object.entries(tiles).map(([id, [column, row]]): AreaGeometry & { id: string } => {
    const [right, below] = [column + 1, row + 1];
    const ring = [
      edge(column, row, right, row),
      edge(right, row, right, below),
      edge(right, below, column, below),
      edge(column, below, column, row)
    ];
    return { type: 'Polygon', id, arcs: [ring] };
  });
  return { type: 'Topology', arcs, objects: { gemeenten: { type: 'GeometryCollection', geometries } } };
}

/** The same areas as equal tiles: every gemeente as visible as any other. */
export function createTileShapes(boundaries: Boundaries): MapShapes {
  const places = Object.values(boundaries.tiles);
  const columns = Math.max(0, ...places.map(([column]) => column + 1));
  const rows = Math.max(0, ...places.map(([, row]) => row + 1));
  return meshShapes(meshOfTopology(tileTopology(boundaries.tiles)), {
    width: columns * TILE,
    height: rows * TILE,
    attribution: boundaries.attribution
  });
}
