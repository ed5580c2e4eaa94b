import { groupBy } from '../base/group-by.ts';
import { bothProtections, NO_PROTECTION, type Protection } from '../disclosure/protection.ts';
import type { Edit } from '../document/edit.ts';
import type { Cell, Document } from '../document/model.ts';
import { keptProtection } from './kept-protection.ts';
import type { PlannedHide } from './protection-plan.ts';

/** Edits that add a protection to each of some cells. */
export const protectCells = ({ cells }: Document, added: ReadonlyMap<string, Protection>): readonly Edit[] =>
  cells.flatMap((cell): readonly Edit[] => {
    const protection = added.get(cell.id);
    return protection ? [{ kind: 'spec', id: cell.id, spec: withProtection(cell, protection) }] : [];
  });

/** Edits that hide numbers. */
export const hideNumbers = (document: Document, hides: readonly PlannedHide[]): readonly Edit[] =>
  protectCells(document, toProtections(hides));

/** Edits that leave out the rows of some numbers altogether. */
export const omitRows = (document: Document, places: readonly PlannedHide[]): readonly Edit[] =>
  protectCells(
    document,
    new Map(
      [...groupBy(places, ({ cell }) => cell)].map(([cell, own]) => [
        cell,
        { ...NO_PROTECTION, omit: { rows: [...new Set(own.map(({ row }) => row))], columns: [] } }
      ])
    )
  );

/** Numbers to hide as a protection of each cell. */
export function toProtections(hides: readonly PlannedHide[]): ReadonlyMap<string, Protection> {
  const found = new Map<string, Protection>();
  for (const { cell, row, column } of hides)
    found.set(
      cell,
      bothProtections(found.get(cell) ?? NO_PROTECTION, { ...NO_PROTECTION, hide: [{ row, column }] })
    );
  return found;
}

function withProtection(cell: Cell, added: Protection): Cell['spec'] {
  const { hide, omit, round } = bothProtections(keptProtection(cell), added);
  return {
    ...cell.spec,
    protection: {
      hide: hide.map(({ row, column }) => ({ row, column })),
      omit: { rows: omit.rows, columns: omit.columns },
      round
    }
  };
}
