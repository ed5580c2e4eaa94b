import { columnRoles, type ColumnRole } from './column-roles.ts';
import type { HiddenNumber } from './protection.ts';
import type { ResultColumn, ResultTable } from './result-table.ts';
import { rowNames } from './row-names.ts';

/** A result of an analyst's own query, with what of it is hidden. */
export interface OwnResult extends ResultTable {
  readonly cell: string;
  readonly roles: readonly ColumnRole[];
  /** Names of the rows, by which hidden numbers are pointed at. */
  readonly rows: readonly string[];
  /** From data that an analyst brought in or typed. */
  readonly lokaal: boolean;
  isHidden(row: number, column: string): boolean;
}

export function toOwnResult(
  cell: string,
  table: ResultTable,
  lokaal: boolean,
  hide: readonly HiddenNumber[] = []
): OwnResult {
  const roles = columnRoles(table.columns);
  const rows = rowNames(table, roles);
  const hidden = new Set(hide.map(placeKey));
  return {
    cell,
    columns: table.columns,
    rowCount: table.rowCount,
    roles,
    rows,
    lokaal,
    isHidden: (row, column) => hidden.size > 0 && hidden.has(placeKey({ row: rows[row] ?? '', column }))
  };
}

const placeKey = ({ row, column }: HiddenNumber): string => JSON.stringify([row, column]);

/** Columns of counts: what is called one, and of own data every whole number that is nothing else. */
export const countColumns = ({ columns, roles, lokaal }: OwnResult): readonly ResultColumn[] =>
  columns.filter((_, at) => roles[at] === 'count' || (lokaal && roles[at] === 'whole'));
