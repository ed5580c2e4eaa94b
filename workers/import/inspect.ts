import type { Level } from '../../src/lib/areas/area.ts';
import type {
  Choices,
  ColumnRole,
  ImportWorld,
  InspectedColumn,
  Inspection,
  Measure,
  Note,
  Question
} from './api.ts';
import { createAreaNames, doubtNames, type AreaNames } from './area-names.ts';
import { attributes } from './attributes.ts';
import { breakdownsOf, EACH } from './breakdowns.ts';
import { columnRoles, type SampledColumn } from './column-roles.ts';
import { guessDecimal } from './file-figure.ts';
import { periodInTitle, periodsIn } from './file-periods.ts';
import { findHeading, isPivot, type Heading } from './find-heading.ts';
import { findMeasures } from './find-measures.ts';
import type { Grid } from './grid.ts';
import { kwbYear } from './kwb-topics.ts';
import { limits } from './limits.ts';
import { findAreas, gemeentenIn, hasNamesOfWijken, levelForBare, toMatch } from './match-areas.ts';
import type { Source, SourceTable } from './source.ts';
import { sourceColumns } from './source-columns.ts';
import { whyStopped, type StopReason } from './stop-column.ts';
import { titleOf } from './title-of.ts';
import { layDown } from './transpose.ts';
import { detectVintage } from './vintage.ts';

/** A table with everything understood of it: what `Inspection` tells the page, and what building needs besides. */
export interface Understood {
  readonly inspection: Inspection;
  readonly grid: Grid;
  readonly heading: Heading;
  readonly columns: readonly SampledColumn[];
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly names: AreaNames;
  readonly level: Level | null;
  /** Column of areas, of periods, of topics; null where there is none. */
  readonly area: number | null;
  readonly period: number | null;
  /** All dates are of the same day of their year: a date is a year. */
  readonly yearly: boolean;
  readonly filePeriod: string | null;
  /** Measure of a column and a topic text, by the name that both make. */
  readonly measureOf: (column: number, row: number) => Measure | undefined;
}

const SAMPLE = 1_000;
const PREVIEW = 8;
/** More is a breakdown that should have been a choice. */
const MOST_MEASURES = 500;

/** Looks at a table as an analyst would: where it begins, what its columns are, which areas and periods it has. */
export function inspect(
  source: Source,
  table: SourceTable,
  world: ImportWorld,
  choices: Choices
): Understood {
  const certain = createAreaNames(world);
  const grid = layDown(table.grid, certain);
  const heading = findHeading(grid, { first: choices.firstRow, rows: choices.headerRows });
  const sample = sampleRows(heading);
  const spoken = [heading.titles[0] ?? '', table.title ?? '', choices.part ?? source.part, source.file];
  const titled = periodInTitle(spoken);
  const columns = sourceColumns(grid, heading, (choices.period ?? titled)?.slice(0, 4) ?? null).map(
    (column): SampledColumn => ({
      ...column,
      sampled: sample.length,
      cells: sample.map((row) => grid.columns[column.index]?.[row] ?? '').filter((cell) => cell !== '')
    })
  );
  const stopped = new Map(columns.map((column) => [column.index, whyStopped(column.name, column.cells)]));
  const detected = columnRoles(columns, certain);
  /** Cells beyond the heading are of lines that are too long, and are left out with them. */
  const headed = grid.widths?.[heading.header.at(-1) ?? 0] || grid.columns.length;
  const roles = new Map<number, ColumnRole>(
    columns.map(({ index }) => [
      index,
      index >= headed
        ? 'weg'
        : stopped.get(index) && detected.get(index) !== 'gebied'
          ? 'weg'
          : (choices.roles?.[index] ?? detected.get(index) ?? 'weg')
    ])
  );
  for (const index of attributes(grid, heading, roles)) if (!choices.roles?.[index]) roles.set(index, 'weg');
  const at = (role: ColumnRole) => columns.find(({ index }) => roles.get(index) === role)?.index ?? null;
  const area = at('gebied');
  const period = at('periode');
  const figures = columns.filter(({ index }) => roles.get(index) === 'maat');
  const guess = guessDecimal(figures.flatMap(({ cells }) => cells));
  const decimal = choices.decimal ?? table.decimal ?? guess.mark;
  const areaColumn = columns.find(({ index }) => index === area);
  const level = choices.level ?? (areaColumn ? levelForBare(areaColumn) : null);
  const names =
    areaColumn && level === null && hasNamesOfWijken(areaColumn, certain) ? doubtNames(certain) : certain;
  const found = area === null ? null : findAreas(grid, heading, area, names, level);
  const match = found && toMatch(found, names, world, choices, level);
  const dates = periodsIn(grid, heading, period, columns);
  const title = choices.title ?? titleOf(heading.titles[0] ?? table.title ?? source.file);
  const undated = dates.periods.length === 0;
  const ofTable = undated && !titled ? kwbYear([table.table ?? '', ...spoken]) : null;
  const fromTitle = choices.period ?? (undated ? (titled ?? ofTable) : null);
  const breakdowns = breakdownsOf(grid, heading, columns, roles, choices);
  const split = breakdowns.filter(({ chosen }) => chosen === EACH).map(({ column }) => column);
  const { measures, measureOf } = findMeasures(grid, heading, columns, roles, split, choices, decimal, title);
  const used = measures.filter(({ leave }) => !leave);
  const expected = (heading.end - heading.body) * Math.max(1, figures.length);
  const shape =
    choices.shape ?? (expected > limits.observations || used.length === 0 ? 'tabel' : 'waarnemingen');
  const questions: Question[] = [];
  if (shape === 'waarnemingen') {
    if (area === null && !choices.area) questions.push('gebied');
    if (match && match.found === 0) questions.push('gebied');
    if (dates.periods.length === 0 && !fromTitle) questions.push('periode');
    if (used.length === 0) questions.push('maat');
    if (breakdowns.some(({ asked }) => asked) || measures.length > MOST_MEASURES)
      questions.push('uitsplitsing');
    if (match?.open.some(({ kind, answer }) => kind === 'ambiguous' && answer === null))
      questions.push('namen');
  }
  const notes: Note[] = [
    ...table.notes,
    ...(guess.doubtful && choices.decimal === undefined && table.decimal === null
      ? [{ kind: 'decimal-doubt' as const, what: guess.doubtful, count: 1 }]
      : []),
    ...(grid.cut && isShort(grid, heading)
      ? [{ kind: 'cut' as const, what: String(grid.rows), count: 1 }]
      : []),
    ...(fromTitle && titled && !choices.period
      ? [{ kind: 'period-from' as const, what: titled, count: 1 }]
      : []),
    ...(ofTable && !choices.period ? [{ kind: 'period-of-table' as const, what: ofTable, count: 1 }] : []),
    ...(isPivot(grid, heading) ? [{ kind: 'pivot' as const, what: '', count: 1 }] : []),
    ...(expected > limits.observations && shape === 'tabel'
      ? [{ kind: 'too-many-observations' as const, what: '', count: expected }]
      : [])
  ];
  const inspection: Inspection = {
    format: source.format,
    file: source.file,
    bytes: source.bytes,
    parts: source.parts,
    part: choices.part ?? source.part,
    encoding: table.encoding,
    separator: table.separator,
    decimal,
    rows: heading.end - heading.body,
    firstRow: heading.header[0] ?? heading.units ?? heading.body,
    headerRows: heading.body - (heading.header[0] ?? heading.units ?? heading.body),
    titles: heading.titles,
    footers: heading.footers,
    columns: columns.map((column): InspectedColumn => ({
      index: column.index,
      name: [...column.path].join(' / ') || column.name,
      unit: column.unit,
      role: roles.get(column.index) ?? 'weg',
      period: column.period?.period ?? null,
      stopped: detected.get(column.index) === 'gebied' ? null : (stopped.get(column.index) ?? null)
    })),
    preview: previewRows(grid, heading, stopped),
    match,
    vintage: found && detectVintage(gemeentenIn(found), world.former),
    periods: dates.periods.length > 0 ? dates.periods : fromTitle ? [fromTitle] : [],
    breakdowns,
    measures,
    notes,
    questions: [...new Set(questions)],
    title,
    shape
  };
  return {
    inspection,
    grid,
    heading,
    columns,
    roles,
    names,
    level,
    area,
    period,
    yearly: dates.yearly,
    filePeriod: fromTitle,
    measureOf
  };
}

/** Rows spread over the body, the first ones all. */
function sampleRows({ body, end }: Heading): readonly number[] {
  const count = end - body;
  const step = Math.max(1, count / SAMPLE);
  const rows = new Set<number>();
  for (let row = body; row < Math.min(end, body + SAMPLE / 2); row++) rows.add(row);
  for (let at = 0; at < count; at += step) rows.add(body + Math.floor(at));
  return [...rows];
}

/** Stopped columns are not shown either: what may not come in is not put on the screen again. */
const previewRows = (grid: Grid, { body, end }: Heading, stopped: ReadonlyMap<number, StopReason | null>) =>
  Array.from({ length: Math.min(PREVIEW, end - body) }, (_, at) =>
    grid.columns.map((column, index) => (stopped.get(index) ? '…' : (column[body + at] ?? '')))
  );

/** The last line of the body has fewer cells than the header. */
const isShort = (grid: Grid, { header, end }: Heading): boolean =>
  end === grid.rows && (grid.widths?.[end - 1] ?? 0) < (grid.widths?.[header.at(-1) ?? 0] ?? 0);
