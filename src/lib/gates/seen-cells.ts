import type { CellId, Document } from '../document/model.ts';

/**
 * SQL cells whose rows a reader sees: unfolded ones, and those that a cell of another kind may read. Any mention of the
 * name counts, so rather one too many.
 */
export function seenCells({ cells }: Document): ReadonlySet<CellId> {
  const words = cells
    .filter(({ kind }) => kind !== 'sql')
    .flatMap(({ spec }) => JSON.stringify(spec).match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
  const named = new Set(words);
  return new Set(
    cells
      .filter(({ kind, folded, name }) => kind === 'sql' && (!folded || (name !== '' && named.has(name))))
      .map(({ id }) => id)
  );
}
