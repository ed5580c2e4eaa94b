import type { BuiltColumn, BuiltData, BuiltKind, ChannelName, MarkName } from './built-data.ts';

type Value = number | string | null;

/** One row of the result, by channel. */
export interface BuiltRow extends Readonly<Record<ChannelName, Value>> {
  /** Place of its facet in the grid of small multiples. */
  readonly column: number;
  readonly row: number;
}

/** What stands along an axis: names in bands, or a measure. */
export interface BuiltScale {
  readonly kind: 'none' | 'names' | 'number' | 'year' | 'date';
  /** Names in the order to show them; none along a measure. */
  readonly names: readonly string[];
}

/** Rows in the form that every mark reads, and what had to be left out. */
export interface BuiltRows {
  readonly rows: readonly BuiltRow[];
  /** Rows that have a name on an axis and no value: their place stays, with a dash. */
  readonly blank: readonly BuiltRow[];
  readonly x: BuiltScale;
  readonly y: BuiltScale;
  readonly facets: readonly string[];
  readonly facetColumns: number;
  /** Rows without a value to draw. */
  readonly empty: number;
  /** Names or facets that did not fit. */
  readonly hidden: number;
}

const axes = ['x', 'y'] as const;
const MOST_ROWS = 5000;
const MOST_NAMES = { x: 24, y: 60 } as const;
const MOST_FACETS = 12;
/** Marks that stand on a name: a year under them is a name too. */
const onNames: readonly MarkName[] = ['bar', 'cell', 'box'];

/** Rows with their channels, names in order, and no more of either than can be read. */
export function toBuiltRows({ plan, columns }: BuiltData, width: number): BuiltRows {
  const column = (channel: ChannelName) => columns.find(({ name }) => name === plan[channel]);
  const length = Math.max(0, ...columns.map(({ values }) => values.length));
  const all = Array.from({ length }, (_, index) => channelsOf(index, column));
  const kinds = { x: scaleKind('x', column, plan.marks), y: scaleKind('y', column, plan.marks) };
  const has = (row: Channels, kept: (kind: BuiltScale['kind']) => boolean) =>
    axes.every((channel) => !kept(kinds[channel]) || row[channel] !== null);
  const named = all.filter((row) => has(row, (kind) => kind === 'names'));
  const isDrawn = (row: Channels) => has(row, (kind) => kind !== 'none');

  const facetNames = [...new Set(named.map(({ facet }) => text(facet)))];
  const facets = column('facet') ? facetNames.slice(0, MOST_FACETS) : [];
  const facetColumns = Math.max(1, Math.min(facets.length, Math.floor(width / 220)));
  const every = {
    x: kinds.x === 'names' ? namesOf(named, 'x', plan) : [],
    y: kinds.y === 'names' ? namesOf(named, 'y', plan) : []
  };
  const shown = { x: every.x.slice(0, MOST_NAMES.x), y: every.y.slice(0, MOST_NAMES.y) };
  const fits = (row: Channels) =>
    axes.every((axis) => kinds[axis] !== 'names' || shown[axis].includes(text(row[axis]))) &&
    (facets.length === 0 || facets.includes(text(row.facet)));
  const placed = named
    .filter(fits)
    .slice(0, MOST_ROWS)
    .map((row) => {
      const place = Math.max(0, facets.indexOf(text(row.facet)));
      return {
        ...row,
        x: kinds.x === 'names' ? text(row.x) : row.x,
        y: kinds.y === 'names' ? text(row.y) : row.y,
        column: place % facetColumns,
        row: Math.floor(place / facetColumns)
      };
    });
  return {
    rows: placed.filter(isDrawn),
    blank: placed.filter((row) => !isDrawn(row)),
    x: { kind: kinds.x, names: shown.x },
    y: { kind: kinds.y, names: shown.y },
    facets,
    facetColumns,
    empty: all.filter((row) => !isDrawn(row)).length,
    hidden:
      every.x.length -
      shown.x.length +
      every.y.length -
      shown.y.length +
      (facets.length > 0 ? facetNames.length - facets.length : 0)
  };
}

type Channels = Readonly<Record<ChannelName, Value>>;
type ColumnOf = (channel: ChannelName) => BuiltColumn | undefined;

const channelsOf = (index: number, column: ColumnOf): Channels => {
  const at = (channel: ChannelName): Value => {
    const value = column(channel)?.values[index] ?? null;
    return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  };
  return {
    x: at('x'),
    y: at('y'),
    low: at('low'),
    high: at('high'),
    colour: at('colour'),
    facet: at('facet'),
    label: at('label')
  };
};

export const text = (value: Value): string => (value === null ? '' : String(value));

function scaleKind(channel: 'x' | 'y', column: ColumnOf, marks: readonly MarkName[]): BuiltScale['kind'] {
  const kind: BuiltKind | undefined = column(channel)?.kind;
  const other: BuiltKind | undefined = column(channel === 'x' ? 'y' : 'x')?.kind;
  switch (kind) {
    case undefined:
      return 'none';
    case 'text':
    case 'class':
      return 'names';
    case 'year':
    case 'date':
      return marks.some((mark) => onNames.includes(mark)) && other !== undefined ? 'names' : kind;
    case 'number':
      return marks.includes('cell') ? 'names' : kind;
  }
}

function namesOf(
  rows: readonly Channels[],
  channel: 'x' | 'y',
  { sort, descending }: Pick<BuiltData['plan'], 'sort' | 'descending'>
): readonly string[] {
  const other = channel === 'x' ? 'y' : 'x';
  const values = new Map<string, number>();
  for (const row of rows) {
    const value = typeof row[other] === 'number' ? row[other] : 0;
    values.set(text(row[channel]), (values.get(text(row[channel])) ?? 0) + value);
  }
  const names = [...values.keys()];
  if (sort === 'source') return descending ? names.toReversed() : names;
  const way = descending ? -1 : 1;
  const byName = (a: string, b: string) => collator.compare(a, b);
  return names.sort((a, b) =>
    sort === 'name' ? way * byName(a, b) : way * ((values.get(a) ?? 0) - (values.get(b) ?? 0)) || byName(a, b)
  );
}

const collator = new Intl.Collator('nl', { numeric: true });
