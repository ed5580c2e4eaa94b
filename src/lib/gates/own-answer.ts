import { toOwnResult, type OwnResult } from '../disclosure/own-result.ts';
import { NO_PROTECTION, type Protection } from '../disclosure/protection.ts';
import type { ResultTable } from '../disclosure/result-table.ts';
import type { Cell } from '../document/model.ts';
import type { Table } from '../document/table-of.ts';
import { toProtectedTable } from './to-protected-table.ts';

/** The answer of an SQL cell with the protection that is kept for it. */
export interface OwnAnswer {
  readonly cell: Cell;
  readonly table: Table;
  readonly lokaal: boolean;
  readonly kept: Protection;
}

/** The result as it is without the rows and columns that are left out; the kept hidden numbers count as hidden. */
export function toResult({ cell, table, lokaal, kept }: OwnAnswer): OwnResult {
  const visible: ResultTable = toProtectedTable(table, { ...NO_PROTECTION, omit: kept.omit });
  return toOwnResult(cell.id, visible, lokaal, kept.hide);
}
