import { toBins } from '../../charts/to-bins.ts';
import type { Column } from '../../engine/table.ts';
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

/** Type, range and shape of a column, over all its rows. */
export function columnSummary(column: Column, rowCount: number, locale: Locale): ColumnSummary {
  const type = translate(locale, `cells.grid.type.${column.kind}`);
  if (!isNumeric(column.kind)) {
    const texts = column.texts();
    const values = new Set(texts);
    values.delete(null);
    return {
      note: translate(locale, 'cells.grid.unique', { type, count: values.size }),
      empty: texts.reduce((count, text) => count + (text === null ? 1 : 0), 0),
      bins: []
    };
  }
  const numbers = column.numbers();
  const { bins, low, high } = toBins(numbers, BINS);
  const empty = numbers.reduce((count, number) => count + (Number.isFinite(number) ? 0 : 1), 0);
  const shown = (number: number) =>
    isYear(column.name) ? String(number) : formatResultValue(number, 'double', locale);
  return {
    note:
      empty === rowCount
        ? type
        : translate(locale, 'cells.grid.range', { low: shown(low), high: shown(high) }),
    empty,
    bins
  };
}
