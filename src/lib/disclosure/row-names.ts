import type { ColumnRole } from './column-roles.ts';
import type { ResultTable } from './result-table.ts';

const NAMING = new Set<ColumnRole>(['area', 'period', 'label']);

/** What each row is about, by its area, period and labels: how a protection points at it whatever the order of rows. */
export function rowNames(
  { columns, rowCount }: ResultTable,
  roles: readonly ColumnRole[]
): readonly string[] {
  const naming = columns.filter((_, index) => NAMING.has(roles[index] ?? 'rate')).map((one) => one.texts());
  return Array.from({ length: rowCount }, (_, row) => naming.map((texts) => texts[row] ?? '').join(', '));
}
