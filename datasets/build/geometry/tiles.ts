import { forceCollide, forceLink, forceSimulation, forceX, forceY } from 'd3';
import { assign } from './assign.ts';
import { WATER, type LabelGrid } from './label-grid.ts';
import { squaresInside, type Frame } from './raster.ts';
import { shorelines } from './water.ts';

type Tile = readonly [column: number, row: number];

/** A disc that becomes a tile: a gemeente, or a bit of the IJsselmeer (`code` null) that keeps its shores apart. */
interface Disc {
  readonly code: string | null;
  /** Where it lies, in tiles. */
  readonly homeX: number;
  readonly homeY: number;
  x: number;
  y: number;
}

/**
 * One equal tile per gemeente, neighbours near each other.
 *
 * Discs of one tile start at the middle of their gemeente, push each other away and are drawn to their neighbours,
 * which gives the crowded west room and shrinks the empty north; then each takes a square of its own at the lowest
 * sum of squared distances. Without chance: the same grid gives the same tiles.
 */
export function tileMap(grid: LabelGrid, frame: Frame): Readonly<Record<string, Tile>> {
  const discs = [...gemeenteDiscs(grid), ...lakeDiscs(grid, frame)];
  relax(discs, neighbourPairs(grid));

  const left = Math.floor(Math.min(...discs.map(({ x }) => x))) - 1;
  const top = Math.floor(Math.min(...discs.map(({ y }) => y))) - 1;
  const columns = Math.ceil(Math.max(...discs.map(({ x }) => x))) + 2 - left;
  const rows = Math.ceil(Math.max(...discs.map(({ y }) => y))) + 2 - top;
  const squares = assign(discs.length, columns * rows, (disc, square) => {
    const { x = 0, y = 0 } = discs[disc] ?? {};
    return (x - left - (square % columns) - 0.5) ** 2 + (y - top - Math.floor(square / columns) - 0.5) ** 2;
  });
  return fromOrigin(
    discs.flatMap(({ code }, i) => {
      const square = squares[i] ?? 0;
      return code === null ? [] : [[code, [square % columns, Math.floor(square / columns)]] as const];
    })
  );
}

/** Tiles counted from the north-west corner of the map they make. */
function fromOrigin(tiles: readonly (readonly [code: string, tile: Tile])[]): Record<string, Tile> {
  const left = Math.min(...tiles.map(([, [column]]) => column));
  const top = Math.min(...tiles.map(([, [, row]]) => row));
  return Object.fromEntries(tiles.map(([code, [column, row]]) => [code, [column - left, row - top]]));
}

/** Squares of the grid along one side of a tile, so that the tiles together are as large as the land. */
function squaresPerTile({ labels, codes }: LabelGrid): number {
  return Math.sqrt(labels.filter((label) => label !== WATER).length / codes.length);
}

function gemeenteDiscs(grid: LabelGrid): Disc[] {
  const side = squaresPerTile(grid);
  const sums = grid.codes.map(() => ({ x: 0, y: 0, count: 0 }));
  for (const [square, label] of grid.labels.entries()) {
    const sum = sums[label];
    if (!sum) continue;
    sum.x += (square % grid.columns) + 0.5;
    sum.y += Math.floor(square / grid.columns) + 0.5;
    sum.count++;
  }
  return grid.codes.map((code, i) => {
    const { x = 0, y = 0, count = 1 } = sums[i] ?? {};
    return toDisc(code, x / count / side, y / count / side);
  });
}

function lakeDiscs(grid: LabelGrid, frame: Frame): Disc[] {
  const side = squaresPerTile(grid);
  const [lake] = shorelines.water;
  const counts = new Map<string, number>();
  for (const square of squaresInside(lake, frame)) {
    if (grid.labels[square] !== WATER) continue;
    const tile = [
      Math.floor((square % grid.columns) / side),
      Math.floor(square / grid.columns / side)
    ].join();
    counts.set(tile, (counts.get(tile) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 0.6 * side * side)
    .map(([tile]) => {
      const [column = 0, row = 0] = tile.split(',').map(Number);
      return toDisc(null, column + 0.5, row + 0.5);
    });
}

const toDisc = (code: string | null, x: number, y: number): Disc => ({ code, homeX: x, homeY: y, x, y });

/** Pairs of gemeenten that share a border on land, by number. */
function neighbourPairs({ columns, labels }: LabelGrid): (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const [square, label] of labels.entries())
    for (const other of [labels[square + 1] ?? WATER, labels[square + columns] ?? WATER])
      if (label !== WATER && other !== WATER && other !== label) {
        const pair = [Math.min(label, other), Math.max(label, other)] as const;
        pairs.set(pair.join(), pair);
      }
  return [...pairs.values()];
}

function relax(discs: Disc[], pairs: readonly (readonly [number, number])[]): void {
  forceSimulation(discs)
    .force('x', forceX<Disc>(({ homeX }) => homeX).strength(0.02))
    .force('y', forceY<Disc>(({ homeY }) => homeY).strength(0.02))
    .force(
      'link',
      forceLink<Disc, { source: number; target: number }>(
        pairs.map(([source, target]) => ({ source, target }))
      )
        .distance(1)
        .strength(0.35)
    )
    .force('collide', forceCollide<Disc>(0.53).strength(0.9).iterations(4))
    .stop()
    .tick(400);
}
