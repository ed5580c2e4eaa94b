import { parseHeading } from '../../src/lib/notation/heading.ts';
import { parseFilePeriod } from './file-period.ts';
import { yearsOfHeadings } from './years-of-headings.ts';
import type { Heading } from './find-heading.ts';
import { quartersOfHeadings } from './quarters-of-headings.ts';
import { cellAt, type Grid } from './grid.ts';
import { kwbTopic } from './kwb-topics.ts';

/** A column with what its headings say. */
export interface SourceColumn {
  readonly index: number;
  /** Headings from general to particular, without unit and period. */
  readonly path: readonly string[];
  readonly unit: string;
  /** Period in the headings of a table with years as columns. */
  readonly period: { readonly period: string; readonly provisional: boolean } | null;
  /** The whole heading as one text. */
  readonly name: string;
}

/**
 * Columns of a grid by their headings; a heading over several columns is said by each of them. `year`: the one that the
 * title or the analyst tells, for headings that are its quarters or months.
 */
export function sourceColumns(grid: Grid, heading: Heading, year: string | null): readonly SourceColumn[] {
  const { header, units } = heading;
  const texts = header.map((row, level) => {
    const line = grid.columns.map((_, column) => cellAt(grid, column, row).replace(/\s+/g, ' '));
    return level < header.length - 1 ? spread(line) : line;
  });
  const columns = grid.columns.map((_, index) => {
    const unitCell = units === null ? '' : cellAt(grid, index, units);
    const parts = texts.map((line) => line[index] ?? '').filter((text) => text !== '');
    if (parts.length === 0 && index === 0 && unitCell !== '') return toColumn(index, [unitCell], '');
    return toColumn(index, parts, unitCell);
  });
  return tellApart(yearsOfHeadings(quartersOfHeadings(columns, year)));
}

/** Columns under the same words are different figures all the same: the later ones by their unit or place. */
function tellApart(columns: readonly SourceColumn[]): readonly SourceColumn[] {
  const seen = new Map<string, SourceColumn>();
  return columns.map((column) => {
    const key = [...column.path, column.period?.period ?? ''].join('\u001f');
    const before = seen.get(key);
    const last = column.path.at(-1);
    if (!before || last === undefined) {
      seen.set(key, column);
      return column;
    }
    const mark =
      column.unit !== '' && column.unit !== before.unit ? column.unit : `kolom ${column.index + 1}`;
    return { ...column, path: [...column.path.slice(0, -1), `${last} (${mark})`] };
  });
}

/** A blank to the right of a heading belongs to that heading. */
function spread(line: readonly string[]): readonly string[] {
  let last = '';
  return line.map((text) => (last = text || last));
}

function toColumn(index: number, parts: readonly string[], unitBelow: string): SourceColumn {
  const path: string[] = [];
  let unit = unitBelow;
  let period: SourceColumn['period'] = null;
  for (const part of parts) {
    const whole = parseFilePeriod(part);
    if (whole) {
      period = whole;
      continue;
    }
    const topic = kwbTopic(part);
    if (topic) {
      path.push(topic[0]);
      unit ||= topic[1];
      continue;
    }
    const parsed = parseHeading(plainWords(part));
    unit ||= parsed.unit;
    for (const step of parsed.path) {
      const inside = parseFilePeriod(step);
      if (inside && parsed.path.length > 1) period = inside;
      else if (step !== '' && path.at(-1) !== step) path.push(step);
    }
  }
  const last = path.at(-1);
  // StatLine leaves out a unit now and then; the `km` then belongs to the distance.
  if (last && unit === 'km' && /\bbinnen \d+$/.test(last))
    return { index, path: [...path.slice(0, -1), `${last} km`], unit: '', period, name: parts.join(' / ') };
  return { index, path, unit, period, name: parts.join(' / ') || `kolom ${index + 1}` };
}

/** `AantalInwoners_5` of OData and `overtr_pct` of a database as words. */
function plainWords(part: string): string {
  if (/^(?:k_)?\w+_\d+$/.test(part))
    return part
      .replace(/^k_(?=\d)|_\d+$/g, '')
      .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
      .replace(/([0-9])([A-Z])/g, '$1 $2')
      .replace(/ ([A-Z])(?=[a-z])/g, (_, letter: string) => ` ${letter.toLowerCase()}`);
  return part.includes(' ') ? part.trim() : part.replace(/_/g, ' ').trim();
}
