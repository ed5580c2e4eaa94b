import { countsIn, derivedIn, type PlacedFigure } from './figures-in.ts';
import { toOwnResult, type OwnResult } from './own-result.ts';
import type { DisclosurePolicy } from './policy.ts';
import { judge } from './rules/index.ts';

/** A number that may not be shown by itself, or that one should look at twice. */
export interface OwnRisk {
  readonly row: number;
  readonly column: string;
  /** Id of the rule that says so. */
  readonly rule: string;
}

export interface OwnRisks {
  readonly hides: readonly OwnRisk[];
  readonly warns: readonly OwnRisk[];
}

/**
 * What the rules say of every number of an own result by itself, hidden or not. Rates and amounts go with the counts of
 * their row, so they are looked at in the other rows only.
 */
export function ownRisks(result: OwnResult, policy: DisclosurePolicy): OwnRisks {
  const { cell, lokaal, rows } = result;
  const first = judged(countsIn(toOwnResult(cell, result, lokaal)), policy);
  const hidden = first.hides.map(({ row, column }) => ({ row: rows[row] ?? '', column }));
  const second = judged(derivedIn(toOwnResult(cell, result, lokaal, hidden)), policy);
  return { hides: [...first.hides, ...second.hides], warns: [...first.warns, ...second.warns] };
}

function judged(figures: readonly PlacedFigure[], policy: DisclosurePolicy): OwnRisks {
  const all = figures.map(({ row, column, figure }) => ({ row, column, ...judge(figure, policy) }));
  return {
    hides: all.flatMap(({ row, column, hides }) => (hides === null ? [] : [{ row, column, rule: hides }])),
    warns: all.flatMap(({ row, column, warns }) => (warns === null ? [] : [{ row, column, rule: warns }]))
  };
}
