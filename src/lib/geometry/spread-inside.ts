import { Delaunay } from 'd3';
import { gridInside, isInside, type Outline } from './outline.ts';
import type { Point } from './point.ts';

/** Squares of the grid per place: enough to see which place has how much room. */
const SQUARES = 24;
/** Each moves places halfway to a more even division, and keeps their order. */
const ROUNDS = 2;

/**
 * Moves places into an outline and a little apart, so that each of them gets a piece of it that can be pointed at.
 *
 * A place outside goes to the nearest free spot inside (a schematic map is coarser than where people live), then Lloyd's
 * steps towards the middle of what lies nearest to it. The same places give the same answer.
 */
export function spreadInside(outline: Outline, places: readonly Point[]): readonly Point[] {
  const grid = gridFor(outline, places.length);
  if (grid.length < places.length) return places;
  let settled = settle(grid, outline, places);
  for (let round = 0; round < ROUNDS; round++) settled = settle(grid, outline, middles(grid, settled));
  return settled;
}

function gridFor(outline: Outline, count: number): readonly Point[] {
  const [, , width, height] = outline.box;
  let step = Math.sqrt((width * height) / Math.max(1, count * SQUARES));
  for (let tries = 0; tries < 8; tries++) {
    const grid = gridInside(outline, step);
    if (grid.length >= (count * SQUARES) / 2) return grid;
    step /= 1.5;
  }
  return gridInside(outline, step);
}

/** Keeps what lies inside, on a square of its own; anything else moves to the nearest free square. */
function settle(grid: readonly Point[], outline: Outline, places: readonly Point[]): readonly Point[] {
  const index = Delaunay.from(grid.map(([x, y]) => [x, y]));
  const taken = new Uint8Array(grid.length);
  let near = 0;
  return places.map((place) => {
    near = index.find(place[0], place[1], near);
    if (!taken[near] && isInside(outline, place[0], place[1])) {
      taken[near] = 1;
      return place;
    }
    const square = taken[near] ? nearestFree(grid, taken, place) : near;
    taken[square] = 1;
    return grid[square] ?? place;
  });
}

function nearestFree(grid: readonly Point[], taken: Uint8Array, [x, y]: Point): number {
  let best = 0;
  let least = Infinity;
  for (const [square, [gx, gy]] of grid.entries()) {
    const distance = (gx - x) ** 2 + (gy - y) ** 2;
    if (!taken[square] && distance < least) {
      least = distance;
      best = square;
    }
  }
  return best;
}

/** Between each place and the middle of the squares that are nearest to it. */
function middles(grid: readonly Point[], places: readonly Point[]): readonly Point[] {
  const index = Delaunay.from(places.map(([x, y]) => [x, y]));
  const sums = new Float64Array(3 * places.length);
  let near = 0;
  for (const [x, y] of grid) {
    near = index.find(x, y, near);
    sums[3 * near] = (sums[3 * near] ?? 0) + x;
    sums[3 * near + 1] = (sums[3 * near + 1] ?? 0) + y;
    sums[3 * near + 2] = (sums[3 * near + 2] ?? 0) + 1;
  }
  return places.map(([x, y], place): Point => {
    const many = sums[3 * place + 2] ?? 0;
    if (many === 0) return [x, y];
    return [(x + (sums[3 * place] ?? 0) / many) / 2, (y + (sums[3 * place + 1] ?? 0) / many) / 2];
  });
}
