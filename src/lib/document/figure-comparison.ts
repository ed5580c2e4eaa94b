import type { CellFigures, ShownFigure } from './figures.ts';
import type { CellId } from './model.ts';

/** A number that another run shows differently. */
export interface ChangedFigure {
  readonly cell: CellId;
  readonly name: string;
  /** Null where the number was not there before. */
  readonly then: string | null;
  /** Null where the number is no longer there. */
  readonly now: string | null;
}

export interface FigureComparison {
  /** Numbers that both runs have first, then what came, then what went. */
  readonly changed: readonly ChangedFigure[];
  /** Numbers that are as they were. */
  readonly same: number;
}

const kinds = ['changed', 'new', 'gone'] as const;
export type FigureChange = (typeof kinds)[number];

/** `new` was not there before, `gone` is no longer there. */
export const changeOf = ({ then, now }: ChangedFigure): FigureChange =>
  then === null ? 'new' : now === null ? 'gone' : 'changed';

/** Compares two runs of one document number by number, matched by cell and name. */
export function compareFigures(then: readonly CellFigures[], now: readonly CellFigures[]): FigureComparison {
  const before = new Map(then.map(({ cell, figures }) => [cell, figures]));
  const after = new Map(now.map(({ cell, figures }) => [cell, figures]));
  const cells = [...new Set([...after.keys(), ...before.keys()])];
  const parts = cells.map((cell) => compareCell(cell, before.get(cell) ?? [], after.get(cell) ?? []));
  return {
    changed: parts
      .flatMap(({ changed }) => changed)
      .toSorted((a, b) => kinds.indexOf(changeOf(a)) - kinds.indexOf(changeOf(b))),
    same: parts.reduce((sum, { same }) => sum + same, 0)
  };
}

function compareCell(
  cell: CellId,
  then: readonly ShownFigure[],
  now: readonly ShownFigure[]
): FigureComparison {
  const before = new Map(then.map(({ name, shown }) => [name, shown]));
  const after = new Map(now.map(({ name, shown }) => [name, shown]));
  const names = [...new Set([...after.keys(), ...before.keys()])];
  const changed = names.flatMap((name): ChangedFigure[] => {
    const pair = { then: before.get(name) ?? null, now: after.get(name) ?? null };
    return pair.then === pair.now ? [] : [{ cell, name, ...pair }];
  });
  return { changed, same: names.length - changed.length };
}
