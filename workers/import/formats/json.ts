import { decode } from '../decode.ts';
import type { Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { gridOfColumns } from './records.ts';
import { readJsonStat } from './json-stat.ts';

export interface JsonTable {
  readonly grid: Grid;
  /** StatLine id that an OData answer names in its metadata. */
  readonly table: string | null;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Rows of JSON: OData answers (`value`), lists of objects, lists of lists with a header, or columns by name. More than
 * one list in an object is not chosen from by guess: the longest list of objects is the table, the rest is not one.
 */
export function readJson(bytes: Uint8Array): JsonTable {
  const { text } = decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const rows = jsonLines(text);
    if (!rows) throw new Unreadable('damaged', 'JSON');
    value = rows;
  }
  const stat = readJsonStat(value);
  if (stat) return { grid: stat, table: null };
  const rows = rowsOf(value);
  if (!rows || rows.length === 0) throw new Unreadable('not-a-table');
  const names = [...new Set(rows.slice(0, 5000).flatMap((row) => Object.keys(row)))];
  return {
    grid: gridOfColumns(names, rows.length, (column, row) => own(rows[row], names[column] ?? '')),
    table: /\/(\d{5}(?:NED|ENG))\//i.exec(text.slice(0, 500))?.[1]?.toUpperCase() ?? null
  };
}

const own = (row: Row | undefined, name: string): unknown =>
  row && Object.hasOwn(row, name) ? row[name] : undefined;

/** One object per line, all of them whole. */
function jsonLines(text: string): unknown[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return null;
  }
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rowsOf(value: unknown): readonly Row[] | null {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isRow)) return value;
    if (value.length > 1 && value.every((line): line is unknown[] => Array.isArray(line)))
      return withHeader(value);
    return null;
  }
  if (!isRow(value)) return null;
  if (Array.isArray(value['value'])) return rowsOf(value['value']);
  if (Array.isArray(value['columns']) && Array.isArray(value['data']))
    return rowsOf([value['columns'], ...(value['data'] as unknown[])]);
  const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1])
  );
  const objects = lists.filter(([, list]) => list.length > 0 && list.every(isRow));
  if (objects.length > 0) return rowsOf(objects.sort(([, a], [, b]) => b.length - a.length)[0]?.[1]);
  const [first] = lists;
  if (lists.length > 1 && first && lists.every(([, list]) => list.length === first[1].length))
    return first[1].map((_, row) => Object.fromEntries(lists.map(([name, list]) => [name, list[row]])));
  return lists.length > 0 ? null : rowsOfParts(Object.entries(value));
}

/** An answer that wraps its table (`{ data: { items: […] } }`), or columns whose values stand by row number. */
function rowsOfParts(parts: readonly (readonly [string, unknown])[]): readonly Row[] | null {
  const rows = parts.filter((part): part is readonly [string, Row] => isRow(part[1]));
  const [first] = rows;
  if (!first) return null;
  if (rows.length === 1) return rowsOf(first[1]);
  const keys = Object.keys(first[1]);
  if (rows.length < parts.length || !keys.every((key, at) => key === String(at))) return null;
  return keys.map((key) => Object.fromEntries(rows.map(([name, column]) => [name, column[key]])));
}

function withHeader(lines: readonly unknown[][]): readonly Row[] {
  const [header = [], ...rest] = lines;
  const names = header.map((name, at) => (typeof name === 'string' ? name : `kolom ${at + 1}`));
  return rest.map((line) => Object.fromEntries(names.map((name, at) => [name, line[at]])));
}
