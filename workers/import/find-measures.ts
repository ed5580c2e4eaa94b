import type { DecimalMark } from '../../src/lib/notation/figure.ts';
import type { Choices, ColumnRole, Measure } from './api.ts';
import type { SampledColumn } from './column-roles.ts';
import { parseFileFigure } from './file-figure.ts';
import type { Heading } from './find-heading.ts';
import type { Grid } from './grid.ts';
import { toMeasures, type RawMeasure } from './measures.ts';
import { groupRows } from './row-groups.ts';

/** Every column of figures is a measure, or several when a column of topics says which. */
export function findMeasures(
  grid: Grid,
  heading: Heading,
  columns: readonly SampledColumn[],
  roles: ReadonlyMap<number, ColumnRole>,
  split: readonly number[],
  choices: Choices,
  decimal: DecimalMark,
  title: string
) {
  const figures = columns.filter(({ index }) => roles.get(index) === 'maat');
  const find = (role: ColumnRole) => columns.find(({ index }) => roles.get(index) === role)?.index ?? null;
  const topic = find('onderwerp');
  const unit = find('eenheid');
  const paths = shortPaths(figures, topic !== null);
  const raw = new Map<string, RawMeasure>();
  const nameOf = (column: SampledColumn, row: number): string => {
    const words = topic === null ? [] : [grid.columns[topic]?.[row] ?? ''];
    const path = paths.get(column.index) ?? [];
    const parts = split.map((index) => grid.columns[index]?.[row] ?? '');
    return [...words, ...path, ...parts].filter((text) => text !== '').join(': ') || title;
  };
  const wholeOf = new Map(figures.map((column) => [column.index, isWhole(column.cells, decimal)]));
  const groups = groupRows(grid, heading, topic === null ? split : [topic, ...split]);
  const names = new Map<number, readonly string[]>();
  for (const column of figures) {
    const own = groups.first.map((row) => nameOf(column, row));
    names.set(column.index, own);
    for (const [at, naam] of own.entries()) {
      if (!raw.has(naam) && raw.size < 2_000)
        raw.set(naam, {
          naam,
          unit:
            column.unit ||
            (unit === null ? '' : (grid.columns[unit]?.[groups.first[at] ?? heading.body] ?? '')),
          whole: wholeOf.get(column.index) ?? false
        });
    }
  }
  const measures = toMeasures([...raw.values()], choices);
  const byName = new Map([...raw.keys()].map((naam, at) => [naam, measures[at]]));
  const byGroup = new Map([...names].map(([index, all]) => [index, all.map((naam) => byName.get(naam))]));
  return {
    measures,
    measureOf: (index: number, row: number): Measure | undefined => byGroup.get(index)?.[groups.of(row)]
  };
}

/** Per column the last heading, with the one above where two columns would else be called the same. */
function shortPaths(
  all: readonly SampledColumn[],
  hasTopic: boolean
): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<string, Set<string>>();
  for (const { path } of all) {
    const last = path.at(-1) ?? '';
    paths.set(last, (paths.get(last) ?? new Set()).add(path.join('\u001f')));
  }
  return new Map(
    all.map(({ index, path }) => {
      if (hasTopic && all.length === 1) return [index, []];
      const same = (paths.get(path.at(-1) ?? '')?.size ?? 1) > 1;
      return [index, path.slice(same ? -2 : -1)];
    })
  );
}

const isWhole = (cells: readonly string[], decimal: DecimalMark): boolean =>
  cells.every((cell) => {
    const value = parseFileFigure(cell, decimal)?.value;
    return value === null || value === undefined || Number.isInteger(value);
  });
