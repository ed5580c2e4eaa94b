import type { AnyCellKind, NamedFigure } from './cell-kind.ts';
import type { CellState } from './cell-state.ts';
import type { CellId, Document } from './model.ts';
import { sha256 } from './sha256.ts';

/** What a reader sees of one number: its name and the text shown. */
export interface ShownFigure {
  readonly name: string;
  readonly shown: string;
}

/** All numbers of one cell. */
export interface CellFigures {
  readonly cell: CellId;
  readonly figures: readonly ShownFigure[];
}

/**
 * Every number that the document states, in document order, as shown in Dutch whatever the reader's language.
 *
 * A cell that failed states none, also where its older answer is still on screen. The text shown is what two runs are
 * compared by: the last bits of a sum differ between machines, its rounding does not.
 */
export function collectFigures(
  document: Document,
  kinds: ReadonlyMap<string, AnyCellKind>,
  state: (id: CellId) => CellState
): readonly CellFigures[] {
  return document.cells.flatMap(({ id, kind }) => {
    const { status, spec, output, context } = state(id);
    const known = kinds.get(kind);
    if (status === 'error' || !spec || !context || !known) return [];
    const figures: readonly NamedFigure[] = known.figures(spec, output, { ...context, locale: 'nl' });
    return figures.length === 0
      ? []
      : [{ cell: id, figures: figures.map(({ name, shown }) => ({ name, shown })) }];
  });
}

/** Whether every cell has its newest answer, or a reason that it has none: numbers of a moment before are not all numbers. */
export const hasAllFigures = (document: Document, state: (id: CellId) => CellState): boolean =>
  document.cells.every(({ id }) => {
    const { status, stale, error } = state(id);
    return status === 'done' ? !stale : status === 'error' && error?.kind !== 'cancelled';
  });

/** SHA-256 (hex) of figures; ids of cells do not count, their order does. */
export const digestFigures = (figures: readonly CellFigures[]): Promise<string> =>
  sha256(JSON.stringify(figures.map((cell) => cell.figures.map(({ name, shown }) => [name, shown]))));
