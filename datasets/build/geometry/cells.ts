import { Delaunay } from 'd3';
import type { LabelGrid } from './label-grid.ts';
import { WATER } from './label-grid.ts';
import type { ProvinceLand } from './land.ts';
import type { Place } from './places.ts';
import { squaresInside, type Frame } from './raster.ts';
import { shorelines } from './water.ts';

/** Gemeenten that changed province after Natural Earth drew its outline: their places count on both sides. */
const MOVED: Readonly<Record<string, string>> = { GM1961: 'PV28' };

/** Gives every square of land to the gemeente of the nearest place in the same province. */
export function nearestGemeenten(
  land: readonly ProvinceLand[],
  places: readonly Place[],
  provinceOf: ReadonlyMap<string, string>,
  frame: Frame
): LabelGrid {
  const codes = [...provinceOf.keys()].sort();
  const number = new Map(codes.map((code, index) => [code, index]));
  const labels = new Int16Array(frame.columns * frame.rows).fill(WATER);

  const fill = (provincie: string, rings: ProvinceLand['rings']) => {
    const own = places.filter(
      ({ gemeente }) => provinceOf.get(gemeente) === provincie || MOVED[gemeente] === provincie
    );
    const delaunay = Delaunay.from(own.map(({ point }) => [point[0], point[1]]));
    let near = 0;
    for (const ring of rings)
      for (const square of squaresInside(ring, frame)) {
        const x = frame.left + ((square % frame.columns) + 0.5) * frame.cell;
        const y = frame.top + (Math.floor(square / frame.columns) + 0.5) * frame.cell;
        near = delaunay.find(x, y, near);
        labels[square] = number.get(own[near]?.gemeente ?? '') ?? WATER;
      }
  };

  for (const { provincie, rings } of land) fill(provincie, rings);
  for (const ring of shorelines.water)
    for (const square of squaresInside(ring, frame)) labels[square] = WATER;
  for (const { provincie, ring } of shorelines.land) fill(provincie, [ring]);
  return { columns: frame.columns, rows: frame.rows, labels, codes };
}
