import { columnRoles } from '../disclosure/column-roles.ts';
import { defaultPolicy, type DisclosurePolicy } from '../disclosure/policy.ts';
import { NO_PROTECTION, type Protection } from '../disclosure/protection.ts';
import { rowNames } from '../disclosure/row-names.ts';
import { threshold } from '../disclosure/rules/threshold.ts';
import type { Table } from '../document/table-of.ts';

/** Hides the counts of an own answer that are small by themselves. */
export function smallNumbers(table: Table, policy: DisclosurePolicy = defaultPolicy): Protection {
  const roles = columnRoles(table.columns);
  const names = rowNames(table, roles);
  const hide = table.columns.flatMap((column, index) =>
    roles[index] === 'count' || roles[index] === 'whole'
      ? Array.from(column.numbers()).flatMap((teller, row) =>
          threshold.hides({ teller, gevoelig: false, lokaal: true }, policy)
            ? [{ row: names[row] ?? '', column: column.name }]
            : []
        )
      : []
  );
  return { ...NO_PROTECTION, hide };
}
