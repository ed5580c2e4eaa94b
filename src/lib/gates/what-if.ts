import type { CellState } from '../document/cell-state.ts';
import type { Cell, CellId, Document } from '../document/model.ts';
import type { DepartureInput } from './departure.ts';
import { leavingStates } from './leaving-states.ts';

/** Another number in some rows of an answer: those that hold this one and have these words beside it. */
export interface Change {
  readonly column: string;
  readonly from: number;
  readonly to: number;
  readonly where: readonly { readonly column: string; readonly text: string | null }[];
}

/** Where numbers are changed: in the answer of a cell, or in tables that were brought in, by their names. */
export type Changed = { readonly cell: Cell } | { readonly tables: readonly string[] };

/** The statements of a document, answered once more with other numbers in what they read. */
export async function answersWith(
  input: DepartureInput,
  what: Changed,
  change: Change
): Promise<ReadonlyMap<CellId, CellState>> {
  const statements = input.document.cells.filter(({ kind }) => kind === 'sql');
  const changed = 'cell' in what ? behindCell(what.cell, change) : inFront(what.tables, change);
  const others = statements.filter(({ id }) => !changed.some((cell) => cell.id === id));
  const document: Document = { ...input.document, cells: [...changed, ...others] };
  return leavingStates({ ...input, document }, document, new Map(changed.map(({ id }) => [id, null])));
}

/** The cell gives its changed answer under its own name, and keeps its statement under another. */
function behindCell(cell: Cell, change: Change): readonly Cell[] {
  const before = { ...cell, id: `${cell.id}-before`, name: `${cell.name}_before` };
  return [before, { ...cell, spec: { sql: changedRows(before.name, change) } }];
}

/** A cell of the name of a table goes before the table. */
const inFront = (tables: readonly string[], change: Change): readonly Cell[] =>
  tables.map((name) => ({
    ...{ id: `${name}-changed`, kind: 'sql', name, folded: true },
    spec: { sql: changedRows(name, change) }
  }));

/** The engine keeps the types of columns, which a list of values would lose. */
function changedRows(from: string, { column, from: old, to, where }: Change): string {
  const condition = [
    `${quoted(column)} = ${old}`,
    ...where.map(({ column: other, text }) => `${quoted(other)} IS NOT DISTINCT FROM ${literal(text)}`)
  ].join(' AND ');
  return `SELECT * REPLACE (CASE WHEN ${condition} THEN ${to} ELSE ${quoted(column)} END AS ${quoted(column)}) FROM ${quoted(from)}`;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string | null): string => (text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`);
