import { toBins } from '../../charts/to-bins.ts';
import type { Column } from '../../engine/table.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import { formatResultValue } from './format-result-value.ts';
import { isNumeric, isYear } from './table-of-result.ts';

/** What the head of a column says besides its name. */
export interface ColumnSummary {
  /** `tekst, 38 uniek`, `7 tot 237`, `geheel, 1 uniek`. */
  readonly note: string;
  /** Rows without a value. */
  readonly empty: number;
  /** Counts in equal steps from least to most; none for text. */
  readonly bins: readonly number[];
}

const BINS = 12;
/** Rows that are looked at, as many as the engine answers; of more, a sample. */
const MOST = 100_000;

/** Step through a sample that falls in with no rhythm of the rows. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Whether a summary is of a sample of the rows. */
export const isSampled = (rowCount: number): boolean => rowCount > MOST;

/** Type, range and shape of a column, over all its rows or over a sample of many. */
export function columnSummary(column: Column, locale: Locale): ColumnSummary {
  const type = translate(locale, `cells.grid.type.${column.kind}`);
  if (!isNumeric(column.kind)) {
    const texts = sampled(column.texts());
    const values = new Set(texts);
    values.delete(null);
    return {
      note: translate(locale, 'cells.grid.unique', { type, count: formatNumber(values.size, 0, locale) }),
      empty: texts.reduce((count, text) => count + (text === null ? 1 : 0), 0),
      bins: []
    };
  }
  const numbers = sampled(column.numbers());
  const { bins, low, high } = toBins(numbers, BINS);
  const empty = numbers.reduce((count, number) => count + (Number.isFinite(number) ? 0 : 1), 0);
  const shown = (number: number) =>
    isYear(column.name) ? String(number) : formatResultValue(number, 'double', locale);
  return {
    note:
      empty === numbers.length
        ? type
        : low === high
          ? translate(locale, 'cells.grid.unique', { type, count: 1 })
          : translate(locale, 'cells.grid.range', { low: shown(low), high: shown(high) }),
    empty,
    bins
  };
}

const sampled = <T>(values: ArrayLike<T>): readonly T[] =>
  values.length > MOST
    ? Array.from(
        { length: MOST },
        (_, index) => values[Math.floor(((index * GOLDEN) % 1) * values.length)] as T
      )
    : Array.from(values);
