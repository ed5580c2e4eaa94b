import { figuresIn, type PlacedFigure } from './figures-in.ts';
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
  const bare = toOwnResult(cell, result, lokaal);
  const [counts] = split(figuresIn(bare), bare);
  const first = judged(counts, policy);
  const hidden = first.hides.map(({ row, column }) => ({ row: rows[row] ?? '', column }));
  const without = toOwnResult(cell, result, lokaal, hidden);
  const [, others] = split(figuresIn(without), without);
  const second = judged(others, policy);
  return { hides: [...first.hides, ...second.hides], warns: [...first.warns, ...second.warns] };
}

/** Counts, and what is worked out from them. */
function split(figures: readonly PlacedFigure[], { columns, roles }: OwnResult) {
  const derived = new Set(
    columns.filter((_, at) => roles[at] === 'rate' || roles[at] === 'amount').map(({ name }) => name)
  );
  return [
    figures.filter(({ column }) => !derived.has(column)),
    figures.filter(({ column }) => derived.has(column))
  ] as const;
}

function judged(figures: readonly PlacedFigure[], policy: DisclosurePolicy): OwnRisks {
  const all = figures.map(({ row, column, figure }) => ({ row, column, ...judge(figure, policy) }));
  return {
    hides: all.flatMap(({ row, column, hides }) => (hides === null ? [] : [{ row, column, rule: hides }])),
    warns: all.flatMap(({ row, column, warns }) => (warns === null ? [] : [{ row, column, rule: warns }]))
  };
}
