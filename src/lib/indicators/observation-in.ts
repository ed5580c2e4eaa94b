import type { AreaCode } from '../areas/area.ts';
import { noRow } from './cube.ts';
import type { Cube } from './cube.ts';
import { marks } from './definition.ts';
import type { Period } from './definition.ts';
import type { Observation } from './observation.ts';

/** The row of `waarnemingen` that a cube holds of an area; null where the source has none. */
export function observationIn(cube: Cube, area: AreaCode, period: Period): Observation | null {
  const row = cube.periods.indexOf(period);
  const column = cube.grid.indexOf(area);
  if (row < 0 || column < 0) return null;
  const at = row * cube.grid.codes.length + column;
  const mark = cube.markering[at] ?? noRow;
  if (mark === noRow) return null;
  return {
    gebied: area,
    periode: period,
    indicator: cube.indicator.id,
    teller: orNull(cube.teller[at]),
    noemer: orNull(cube.noemer[at]),
    waarde: orNull(cube.waarde[at]),
    markering: marks[mark] ?? 'onbekend'
  };
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
