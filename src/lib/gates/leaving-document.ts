import type { CellId, Document } from '../document/model.ts';
import type { Table } from '../document/table-of.ts';
import { withoutRows } from './answer-table.ts';
import { tableSql } from './table-sql.ts';

/** Longest statement that a document may hold; longer tables leave in exports only, and stay out of links and files. */
const MOST_SQL = 20_000;

/** Can't travel as a statement: in a link or file it is empty. */
export const isTooLong = (table: Table, about: string): boolean => tableSql(table, about).length > MOST_SQL;

/**
 * The document with answers in the place of the questions that were asked of own data; null for a question without an
 * answer, which leaves empty. The same document where there are none. `about` stands above each answer.
 */
export function leavingDocument(
  document: Document,
  answers: ReadonlyMap<CellId, Table | null>,
  about: string
): Document {
  if (answers.size === 0) return document;
  const cells = document.cells.map((cell) => {
    const table = answers.get(cell.id);
    return table === undefined ? cell : { ...cell, spec: { sql: table === null ? '' : sqlOf(table) } };
  });
  return { ...document, template: document.template && { ...document.template, changed: true }, cells };

  function sqlOf(table: Table): string {
    return tableSql(isTooLong(table, about) ? withoutRows(table) : table, about);
  }
}
