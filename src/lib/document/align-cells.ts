import { canonicalJson } from './canonical-json.ts';
import type { Cell, CellId, Document } from './model.ts';

/**
 * Which cell of one document is which of another, where ids say nothing: first equal cells, then equal names, then the
 * next of the same kind. A cell without a counterpart gets an id that the other document does not have.
 */
export function alignCells(before: Document, after: Document): ReadonlyMap<CellId, CellId> {
  const found = new Map<CellId, CellId>();
  const taken = new Set<CellId>();
  const likeness: readonly ((cell: Cell) => string)[] = [
    ({ kind, name, spec }) => canonicalJson([kind, name, spec]),
    ({ kind, name, id }) => (name === '' ? `${kind} #${id}` : `${kind} ${name}`),
    ({ kind }) => kind
  ];
  for (const [step, key] of likeness.entries())
    for (const cell of before.cells) {
      if (found.has(cell.id) || (step === 1 && cell.name === '')) continue;
      const match = after.cells.find((other) => !taken.has(other.id) && key(other) === key(cell));
      if (!match) continue;
      found.set(cell.id, match.id);
      taken.add(match.id);
    }
  for (const { id } of before.cells) if (!found.has(id)) found.set(id, `was-${id}`);
  return found;
}

/** A document under the ids of the one it is compared with. */
export const withIds = (document: Document, ids: ReadonlyMap<CellId, CellId>): Document => ({
  ...document,
  cells: document.cells.map((cell) => ({ ...cell, id: ids.get(cell.id) ?? cell.id })),
  comments: document.comments.map((comment) => ({ ...comment, cell: ids.get(comment.cell) ?? comment.cell }))
});
