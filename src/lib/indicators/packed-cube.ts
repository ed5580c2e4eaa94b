import { gridOf } from './area-grid.ts';
import type { AreaGrid, GridLevel } from './area-grid.ts';
import type { Cube } from './cube.ts';
import type { Indicator, Period } from './definition.ts';

/** One period of a cube as it crosses to a worker: a few buffers and texts, so that copying it takes no time. */
export interface PackedCube {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly level: GridLevel;
  /** Of the grid, with a space between. */
  readonly codes: string;
  readonly units: number;
  readonly teller: Float64Array;
  readonly noemer: Float64Array;
  readonly waarde: Float64Array;
  readonly markering: Uint8Array;
}

const joined = new WeakMap<AreaGrid, string>();

/** Copies a period out of a cube; null for one that the cube does not hold. */
export function packCube({ indicator, grid, periods, ...columns }: Cube, period: Period): PackedCube | null {
  const place = periods.indexOf(period);
  if (place < 0) return null;
  const codes = joined.get(grid) ?? grid.codes.join(' ');
  joined.set(grid, codes);
  const [start, end] = [place * grid.codes.length, (place + 1) * grid.codes.length];
  return {
    indicator,
    period,
    level: grid.level,
    codes,
    units: grid.units,
    teller: columns.teller.slice(start, end),
    noemer: columns.noemer.slice(start, end),
    waarde: columns.waarde.slice(start, end),
    markering: columns.markering.slice(start, end)
  };
}

/** A cube of that one period. */
export const unpackCube = ({ indicator, period, level, codes, units, ...columns }: PackedCube): Cube => ({
  indicator,
  grid: gridOf(level, codes.split(' '), units),
  periods: [period],
  complete: false,
  ...columns
});
