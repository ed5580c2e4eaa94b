import type { Level } from '../../src/lib/areas/area.ts';
import type { DecimalMark } from '../../src/lib/notation/figure.ts';
import type {
  AreaMatch,
  Choices,
  ColumnRole,
  ImportWorld,
  InspectedColumn,
  Inspection,
  Measure,
  Note,
  OpenName,
  Question
} from './api.ts';
import { createAreaNames, plainAreaName, type AreaNames, type FoundArea } from './area-names.ts';
import { breakdownsOf, EACH } from './breakdowns.ts';
import { columnRoles, levelOfHeading, type SampledColumn } from './column-roles.ts';
import { guessDecimal, parseFileFigure } from './file-figure.ts';
import { parseFilePeriod } from './file-period.ts';
import { findHeading, type Heading } from './find-heading.ts';
import type { Grid } from './grid.ts';
import { limits } from './limits.ts';
import { toMeasures, type RawMeasure } from './measures.ts';
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
/** Names asked about at most: beyond it the wrong column is the key. */
const MOST_OPEN = 400;

/** Looks at a table as an analyst would: where it begins, what its columns are, which areas and periods it has. */
export function inspect(
  source: Source,
  table: SourceTable,
  world: ImportWorld,
  choices: Choices
): Understood {
  const names = createAreaNames(world);
  const grid = layDown(table.grid, names);
  const heading = findHeading(grid, { first: choices.firstRow, rows: choices.headerRows });
  const sample = sampleRows(heading);
  const columns = sourceColumns(grid, heading).map((column): SampledColumn => ({
    ...column,
    cells: sample.map((row) => grid.columns[column.index]?.[row] ?? '').filter((cell) => cell !== '')
  }));
  const stopped = new Map(columns.map((column) => [column.index, whyStopped(column.name, column.cells)]));
  const detected = columnRoles(columns, names);
  const roles = new Map<number, ColumnRole>(
    columns.map(({ index }) => [
      index,
      stopped.get(index) && detected.get(index) !== 'gebied'
        ? 'weg'
        : (choices.roles?.[index] ?? detected.get(index) ?? 'weg')
    ])
  );
  const at = (role: ColumnRole) => columns.find(({ index }) => roles.get(index) === role)?.index ?? null;
  const area = at('gebied');
  const period = at('periode');
  const figures = columns.filter(({ index }) => roles.get(index) === 'maat');
  const guess = guessDecimal(figures.flatMap(({ cells }) => cells));
  const decimal = choices.decimal ?? table.decimal ?? guess.mark;
  const areaColumn = columns.find(({ index }) => index === area);
  const level = choices.level ?? (areaColumn ? levelForBare(areaColumn) : null);
  const found = area === null ? null : findAreas(grid, heading, area, names, level);
  const match = found && toMatch(found, names, world, choices, level);
  const dates = periodsIn(grid, heading, period, columns);
  const title = choices.title ?? titleOf(heading.titles[0] ?? table.title ?? source.file);
  const fromTitle =
    choices.period ??
    (dates.periods.length > 0
      ? null
      : periodInTitle([heading.titles[0] ?? '', table.title ?? '', source.file]));
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
    ...(fromTitle && !choices.period ? [{ kind: 'period-from' as const, what: fromTitle, count: 1 }] : []),
    ...(expected > limits.observations && shape === 'tabel'
      ? [{ kind: 'too-many-observations' as const, what: '', count: expected }]
      : [])
  ];
  const codes = new Set([...(found?.byText.values() ?? [])].flatMap(({ found: one }) => codeIn(one)));
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
    vintage: detectVintage(codes, world.former),
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

/** Bare numbers are gemeenten by default of a heading that says code; names get the level of their heading. */
function levelForBare(column: SampledColumn): Level | null {
  const level = levelOfHeading(column);
  return level ?? (column.cells.every((cell) => /^\d{1,4}$/.test(cell)) ? 'gemeente' : null);
}

interface FoundAreas {
  readonly byText: ReadonlyMap<string, { readonly found: FoundArea; readonly rows: number }>;
}

function findAreas(
  grid: Grid,
  { body, end }: Heading,
  column: number,
  names: AreaNames,
  level: Level | null
): FoundAreas {
  const counts = new Map<string, number>();
  const cells = grid.columns[column] ?? [];
  for (let row = body; row < end; row++) {
    const text = cells[row] ?? '';
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return {
    byText: new Map([...counts].map(([text, rows]) => [text, { found: names.find(text, level), rows }]))
  };
}

const codeIn = (found: FoundArea): readonly string[] => {
  if (found.kind === 'area' && found.level === 'gemeente') return [found.code];
  return found.kind === 'former' ? [found.area.code] : [];
};

function toMatch(
  { byText }: FoundAreas,
  names: AreaNames,
  world: ImportWorld,
  choices: Choices,
  level: Level | null
): AreaMatch {
  const open: OpenName[] = [];
  const elsewhere = new Map<string, number>();
  const areas = new Set<string>();
  let rows = 0;
  let totals = 0;
  let unmapped = 0;
  let asked = 0;
  for (const [text, { found, rows: count }] of byText) {
    if (found.kind === 'total') totals += count;
    else if (found.kind === 'elsewhere')
      elsewhere.set(found.level, (elsewhere.get(found.level) ?? 0) + count);
    else {
      asked++;
      if (found.kind === 'area') {
        areas.add(found.code);
        rows += count;
        if (!found.known) unmapped++;
        continue;
      }
      const key = plainAreaName(text);
      const answer = choices.areas?.[key] ?? world.remembered[key] ?? null;
      if (answer) {
        areas.add(answer);
        rows += count;
      }
      open.push({
        key,
        text,
        rows: count,
        kind: found.kind,
        until: found.kind === 'former' ? found.area.until : null,
        proposals: found.kind === 'unknown' ? [] : found.proposals,
        answer
      });
    }
  }
  const order = { ambiguous: 0, former: 1, unknown: 2 } as const;
  open.sort(
    (a, b) => order[a.kind] - order[b.kind] || b.proposals.length - a.proposals.length || b.rows - a.rows
  );
  return {
    level,
    found: areas.size,
    asked,
    rows,
    open: open
      .slice(0, MOST_OPEN)
      .map((one) => (one.kind === 'unknown' ? { ...one, proposals: names.propose(one.text, level) } : one)),
    elsewhere: [...elsewhere].map(([name, count]) => ({ level: name, rows: count })),
    totals,
    unmapped
  };
}

function periodsIn(
  grid: Grid,
  { body, end }: Heading,
  column: number | null,
  columns: readonly SampledColumn[]
) {
  const periods = new Set(columns.flatMap(({ period }) => (period ? [period.period] : [])));
  const days = new Set<string>();
  const dates = new Set<string>();
  if (column !== null)
    for (const text of new Set(grid.columns[column]?.slice(body, end))) {
      const parsed = parseFilePeriod(text);
      if (!parsed) continue;
      if (parsed.day) {
        days.add(parsed.day);
        dates.add(`${parsed.period}-${parsed.day}`);
      }
      periods.add(parsed.period);
    }
  const yearly = days.size <= 1;
  if (!yearly) for (const date of dates) periods.add(`${date.slice(0, 4)}MM${date.slice(5, 7)}`);
  const sorted = [...periods].filter((period) => yearly || period.length > 4 || days.size === 0).sort();
  return { periods: sorted, yearly };
}

const periodInTitle = (texts: readonly string[]): string | null => {
  for (const text of texts) {
    const years = [...new Set(text.replace(/_?\d{8}_\d{6}/, '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])];
    if (years.length === 1 && years[0]) return years[0];
  }
  return null;
};

/** Every column of figures is a measure, or several when a column of topics says which. */
function findMeasures(
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
  const byColumn = new Map(figures.map((column) => [column.index, column]));
  const wholeOf = new Map(figures.map((column) => [column.index, isWhole(column.cells, decimal)]));
  const rows = topic === null && split.length === 0 ? [heading.body] : null;
  const seen = new Map<string, string>();
  const keyOf = (column: SampledColumn, row: number) =>
    `${column.index}\u001f${topic === null ? '' : (grid.columns[topic]?.[row] ?? '')}\u001f${split.map((index) => grid.columns[index]?.[row] ?? '').join('\u001f')}`;
  for (const column of figures) {
    const until = rows ? heading.body + 1 : heading.end;
    for (let row = heading.body; row < until; row++) {
      const key = keyOf(column, row);
      if (seen.has(key)) continue;
      const naam = nameOf(column, row);
      seen.set(key, naam);
      if (!raw.has(naam) && raw.size < 2_000)
        raw.set(naam, {
          naam,
          unit: column.unit || (unit === null ? '' : (grid.columns[unit]?.[row] ?? '')),
          whole: wholeOf.get(column.index) ?? false
        });
    }
  }
  const measures = toMeasures([...raw.values()], choices);
  const byName = new Map([...raw.keys()].map((naam, at) => [naam, measures[at]]));
  return {
    measures,
    measureOf: (index: number, row: number): Measure | undefined => {
      const column = byColumn.get(index);
      return column ? byName.get(seen.get(keyOf(column, row)) ?? '') : undefined;
    }
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
