import { countColumns, type OwnResult } from '../disclosure/own-result.ts';
import { NO_PROTECTION, type Protection } from '../disclosure/protection.ts';
import { isTotal, totalColumn } from '../disclosure/total-names.ts';

/** Leaves out the rows and the column over all others; null where a result has none. */
export function withoutTotals(result: OwnResult): Protection | null {
  const counts = countColumns(result).map((column) => ({ name: column.name, numbers: column.numbers() }));
  const total = totalColumn(counts);
  const naming = result.columns.filter((_, at) =>
    ['area', 'area-name', 'period', 'label'].includes(result.roles[at] ?? '')
  );
  const texts = naming.map((column) => column.texts());
  const rows = result.rows.filter((_, row) => texts.some((of) => isTotal(of[row] ?? null)));
  const columns = total === null ? [] : [counts[total]?.name ?? ''];
  return rows.length + columns.length === 0
    ? null
    : { ...NO_PROTECTION, omit: { rows: [...new Set(rows)], columns } };
}
