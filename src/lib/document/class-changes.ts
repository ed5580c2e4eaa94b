import type { ChangedFigure } from './figure-comparison.ts';

/** A figure whose test says something else than before. */
export interface ClassChange {
  readonly name: string;
  readonly then: string;
  readonly now: string;
}

/**
 * Changed figures of which not only the number but also the outcome of the test changed; what several cells show is told
 * once.
 */
export function classChanges(changed: readonly ChangedFigure[]): readonly ClassChange[] {
  const told = changed.flatMap(({ name, then, now }): readonly ClassChange[] => {
    const [before, after] = [outcomeOf(then), outcomeOf(now)];
    return before === null || after === null || before === after ? [] : [{ name, then: before, now: after }];
  });
  return [...new Map(told.map((change) => [classChangeKey(change), change])).values()];
}

/** The same for the same change, whatever cell shows it. */
export const classChangeKey = ({ name, then, now }: ClassChange): string => [name, then, now].join('\n');

/** A tested figure is shown as `12,3 (10,1–14,2), hoger`; null for any other. */
const outcomeOf = (shown: string | null): string | null => /\), ([^()]+)$/.exec(shown ?? '')?.[1] ?? null;
