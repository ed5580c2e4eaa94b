import type { NamedValue } from '../../document/cell-kind.ts';
import type { Table } from '../../engine/table.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formatResultValue } from './format-result-value.ts';

/** What running text may say of a result: the first row, by column; `''` for what is not there. */
export const firstRowValues = (table: Table, locale: Locale): readonly NamedValue[] =>
  table.columns.map((column) => {
    const value = table.rowCount > 0 ? column.value(0) : null;
    return {
      name: column.name,
      shown: value === null ? '' : formatResultValue(value, column.kind, locale)
    };
  });
