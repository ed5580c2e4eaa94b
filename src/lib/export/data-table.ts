import { shownResultValue } from '../cells/table/table-of-result.ts';
import { isShownColumn } from '../cells/table/memory-table.ts';
import type { FigureTable } from '../document/cell-kind.ts';
import type { Table } from '../document/table-of.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { NONE, parseShown, type DataValue } from './data-value.ts';
import { fileName } from './file-name.ts';
import { figuresOf, type Report } from './report.ts';

/** A column with numbers as numbers; reasons why there is none stand among them as text. */
export interface DataColumn {
  readonly name: string;
  readonly values: readonly DataValue[];
}

/** A table for another program to read. */
export interface DataTable {
  /** Of its file or sheet: unique in the report, lower case. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rowCount: number;
}

/** Every table of a report, in reading order, and the definitions last. */
export function dataTables(report: Report): readonly DataTable[] {
  const { locale, definitions } = report;
  const named = figuresOf(report).flatMap(({ of, name, title, label, table, data }) => {
    if (!table || table.rows.length === 0) return [];
    const caption = [label, table.caption || title].filter((part) => part !== '').join('. ');
    const columns = data ? engineColumns(data, locale) : shownColumns(table, locale);
    const called = of === 'methods' ? translate(locale, 'export.definitions') : name;
    return [{ name: fileName(called), caption, columns, rowCount: data?.rowCount ?? table.rows.length }];
  });
  const defined = figuresOf(report).some(({ of }) => of === 'methods');
  const last =
    defined || definitions.rows.length === 0
      ? []
      : [
          {
            name: fileName(translate(locale, 'export.definitions')),
            caption: definitions.caption,
            columns: shownColumns(definitions, locale),
            rowCount: definitions.rows.length
          }
        ];
  return withUniqueNames([...named, ...last]);
}

function withUniqueNames(tables: readonly DataTable[]): readonly DataTable[] {
  const taken = new Map<string, number>();
  return tables.map((table) => {
    const times = (taken.get(table.name) ?? 0) + 1;
    taken.set(table.name, times);
    return times === 1 ? table : { ...table, name: `${table.name}-${times}` };
  });
}

function engineColumns(table: Table, locale: Locale): readonly DataColumn[] {
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return table.columns.flatMap((column) =>
    isShownColumn(column)
      ? splitColumn(
          column.name,
          rows.map((row) => shownResultValue(column, row, locale)),
          locale
        )
      : [{ name: column.name, values: rows.map((row) => toValue(column, column.value(row))) }]
  );
}

type Column = Table['columns'][number];

function toValue({ kind }: Column, value: ReturnType<Column['value']>): DataValue {
  if (value === null) return NONE;
  const number = kind === 'decimal' || typeof value === 'bigint' ? Number(value) : value;
  // A number that a double can't hold stays the text it is.
  if (typeof number !== 'number' || (typeof value === 'bigint' && !Number.isSafeInteger(number)))
    return { kind: 'text', text: String(value) };
  if (!Number.isFinite(number)) return NONE;
  return { kind: 'number', value: number, decimals: decimalsIn(number), percent: false };
}

const decimalsIn = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

function shownColumns({ columns, rows }: FigureTable, locale: Locale): readonly DataColumn[] {
  let measured: DataColumn | undefined;
  return columns.flatMap(({ label, numeric }, index) => {
    const texts = rows.map((row) => row[index] ?? '');
    if (!numeric) return [{ name: label, values: texts.map(toText) }];
    const split = splitColumn(label, texts, locale, measured);
    if (split.length === 1) measured = split[0];
    return split;
  });
}

const toText = (text: string): DataValue => (text === '' || text === '–' ? NONE : { kind: 'text', text });

/** `10,2–11,2` and `51,3% (47,8–54,7)`: a value, both ends of its interval, or all three. */
const PARTS = /^(?:(\S+?) ?)??\(?(\S+?)(?:–| tot | to )([^\s)]+)\)?$/;

/**
 * A column of numbers; one of intervals becomes a column for each end. An interval is shown without the percent sign of
 * the value that it belongs to: of its own, or in the column before.
 */
function splitColumn(
  name: string,
  texts: readonly string[],
  locale: Locale,
  measured?: DataColumn
): readonly DataColumn[] {
  const parts = texts.map((text, row) => {
    const [own, low, high] = toParts(text, locale);
    const value = own.kind === 'none' ? (measured?.values[row] ?? NONE) : own;
    return [own, inUnitOf(value, low), inUnitOf(value, high)] as const;
  });
  const t = (end: 'low' | 'high') => `${name} (${translate(locale, `export.column.${end}`)})`;
  const column = (label: string, place: 0 | 1 | 2): DataColumn => ({
    name: label,
    values: parts.map((part) => part[place])
  });
  const has = (place: 0 | 1 | 2) => parts.some((part) => part[place].kind === 'number');
  if (!has(1)) return [column(name, 0)];
  const ends = [column(t('low'), 1), column(t('high'), 2)];
  const own = parts.some((part) => part[0].kind !== 'none');
  return own ? [column(name, 0), ...ends] : ends;
}

const inUnitOf = (value: DataValue, end: DataValue): DataValue =>
  value.kind === 'number' && value.percent && end.kind === 'number' ? { ...end, percent: true } : end;

function toParts(text: string, locale: Locale): readonly [DataValue, DataValue, DataValue] {
  const alone = parseShown(text, locale);
  if (alone) return [alone, NONE, NONE];
  const [, value, from, to] = PARTS.exec(text) ?? [];
  const [low, high] = [parseShown(from ?? '', locale), parseShown(to ?? '', locale)];
  const middle = value === undefined ? NONE : parseShown(value, locale);
  return low && high && middle ? [middle, low, high] : [toText(text), NONE, NONE];
}
