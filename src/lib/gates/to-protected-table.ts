import { protectTable } from '../disclosure/protect-table.ts';
import type { Protection } from '../disclosure/protection.ts';
import type { Table } from '../document/table-of.ts';
import { answerTable, type AnswerColumn } from './answer-table.ts';

/** An answer as others may see it, as a table of the same columns. */
export function toProtectedTable(table: Table, protection: Protection): Table {
  const { columns, rowCount } = protectTable(table, protection);
  const changed = columns.map(({ column, rows, change }): AnswerColumn => {
    const { name, sqlType, kind } = column;
    const values = rows.map((row) => {
      const now = change(row);
      if (now === undefined) return column.value(row);
      if (now === null) return null;
      return kind === 'bigint' ? BigInt(now) : kind === 'decimal' ? String(now) : now;
    });
    return { name, sqlType, kind, values };
  });
  return answerTable(table, changed, rowCount);
}
