import { finish, type Steps } from '../base/steps.ts';
import { cubeQuery } from '../sql/queries/cube.ts';
import type { SqlQuery } from '../sql/sql.ts';
import type { AreaGrid, GridLevel } from './area-grid.ts';
import { largerLevels } from './area-grid.ts';
import { emptyCube } from './cube.ts';
import type { Cube } from './cube.ts';
import { marks } from './definition.ts';
import type { Indicator, Period } from './definition.ts';
import { smallestPercentageBase } from './estimate-figure.ts';

/** Table of a release with the observations of a level. */
export const tableOf = (level: GridLevel): string =>
  level === 'gemeente' ? 'waarnemingen' : `waarnemingen_${level}`;

/** Periods in order, of one indicator or of several together. */
const periodsOf = (indicators: readonly Indicator[]): Period[] =>
  [...new Set(indicators.flatMap(({ perioden }) => perioden))].sort();

/** The statement that `cubesFromTable` reads. */
export const planCubes = (indicators: readonly Indicator[], level: GridLevel): SqlQuery =>
  cubeQuery({
    table: tableOf(level),
    levels: [level, ...largerLevels(level)],
    indicators: indicators.map(({ id }) => id),
    periods: periodsOf(indicators),
    marks,
    smallest: smallestPercentageBase
  });

/** Rows that the answer to `planCubes` can have at most. */
export const mostRows = (indicators: readonly Indicator[], grid: AreaGrid): number =>
  indicators.reduce((sum, { perioden }) => sum + perioden.length * grid.codes.length, 0);

interface NumberTable {
  readonly rowCount: number;
  column(name: string): { numbers(): Float64Array };
}

/** Rows between two moments at which the work may be paused. */
const PIECE = 4096;

/** One cube per indicator, in their order. A mark that this version doesn't know is `onbekend`. */
export const cubesFromTable = (
  table: NumberTable,
  indicators: readonly Indicator[],
  grid: AreaGrid
): readonly Cube[] => finish(cubeSteps(table, indicators, grid));

/** `cubesFromTable` in pieces of a column, or some thousands of rows. */
export function* cubeSteps(
  table: NumberTable,
  indicators: readonly Indicator[],
  grid: AreaGrid
): Steps<readonly Cube[]> {
  const asked = periodsOf(indicators);
  const cubes = indicators.map((indicator) =>
    emptyCube(indicator, grid, [...indicator.perioden].sort(), true)
  );
  const rowsOf = cubes.map(({ periods }) => asked.map((period) => periods.indexOf(period)));
  const columns: Float64Array[] = [];
  for (const name of ['indicator', 'periode', 'plaats', 'teller', 'noemer', 'waarde', 'markering']) {
    columns.push(table.column(name).numbers());
    yield 0;
  }
  const [which, when, where, teller, noemer, waarde, markering] = columns;
  const unknown = marks.indexOf('onbekend');
  for (let row = 0; row < table.rowCount; row++) {
    if (row % PIECE === PIECE - 1) yield row / table.rowCount;
    const cube = cubes[which?.[row] ?? -1];
    const period = rowsOf[which?.[row] ?? -1]?.[when?.[row] ?? -1] ?? -1;
    if (!cube || period < 0) continue;
    const at = period * grid.codes.length + (where?.[row] ?? 0);
    cube.teller[at] = teller?.[row] ?? Number.NaN;
    cube.noemer[at] = noemer?.[row] ?? Number.NaN;
    cube.waarde[at] = waarde?.[row] ?? Number.NaN;
    const mark = markering?.[row] ?? unknown;
    cube.markering[at] = Number.isNaN(mark) ? unknown : mark;
  }
  return cubes;
}
