import { groupBy } from '../base/group-by.ts';
import { columnRoles, type ColumnRole } from '../disclosure/column-roles.ts';
import type { Protection } from '../disclosure/protection.ts';
import { rowNames } from '../disclosure/row-names.ts';
import type { Table } from '../document/table-of.ts';
import { toProtectedTable } from './to-protected-table.ts';

/** Numbers that leave as multiples of five, so that a change of one event in them can't be read. */
const ROUNDED: ReadonlySet<ColumnRole> = new Set(['count', 'whole', 'noemer']);

/**
 * Can a reader of an answer tell which of two numbers it was made from? Both answers are seen as they leave.
 *
 * A count may follow the number one for one, because it leaves rounded; more than that, or any other trace (a word, a
 * date, a yes or no, a row more, the name of a column), gives it away.
 */
export function tellsApart(
  one: Table,
  other: Table,
  protection: Protection,
  { distance, roundingBase }: { readonly distance: number; readonly roundingBase: number }
): boolean {
  const [before, after] = [seen(one, protection), seen(other, protection)];
  const heads = ({ columns }: Seen) => columns.map(({ name }) => name).join('\n');
  if (heads(before) !== heads(after) || before.rows.size !== after.rows.size) return true;
  return [...before.rows].some(([name, rows]) => {
    const others = after.rows.get(name);
    return others?.length !== rows.length || before.columns.some(differs);

    function differs({ role, name: head }: Seen['columns'][number], at: number): boolean {
      if (ROUNDED.has(role)) return farthest(head) > distance + roundingBase;
      const texts = (table: Table, of: readonly number[]) =>
        of
          .map((row) => table.columns[at]?.texts()[row] ?? '')
          .toSorted()
          .join('\n');
      return texts(before.table, rows) !== texts(after.table, others ?? []);
    }

    function farthest(head: string): number {
      const numbers = (table: Table, of: readonly number[]) => {
        const all = table.column(head).numbers();
        return of.map((row) => all[row] ?? NaN).toSorted((a, b) => a - b);
      };
      const changed = numbers(after.table, others ?? []);
      return numbers(before.table, rows).reduce(
        (most, number, at) => Math.max(most, Math.abs(number - (changed[at] ?? NaN)) || 0),
        0
      );
    }
  });
}

/** An answer as it leaves: its columns with what they are about, and its rows by name. */
interface Seen {
  readonly table: Table;
  readonly columns: readonly { readonly name: string; readonly role: ColumnRole }[];
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

function seen(answer: Table, protection: Protection): Seen {
  const leftOut = new Set(protection.omit.columns);
  const roles = new Map(
    columnRoles(answer.columns).map((role, at) => [answer.columns[at]?.name ?? '', role])
  );
  const table = toProtectedTable(answer, protection);
  const columns = table.columns
    .filter(({ name }) => !leftOut.has(name))
    .map(({ name }) => ({ name, role: roles.get(name) ?? 'rate' }));
  const names = rowNames(
    table,
    columns.map(({ role }) => role)
  );
  return { table, columns, rows: groupBy(names.keys(), (row) => names[row] ?? '') };
}
