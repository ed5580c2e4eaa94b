/** A published total over groups of hidden members: the sum over those groups is known up to `slack`. */
export interface Equation {
  readonly groups: ReadonlySet<string>;
  readonly sum: number;
  /** How far rounding may have moved the sum. */
  readonly slack: number;
}

/**
 * Sums of single groups that the equations give away: an equation with one open group determines it, which may
 * leave one open group in another. Complete where groups and totals form a forest, as RIEC-regio's and provincies do.
 */
export function solveGroups(
  equations: readonly Equation[]
): ReadonlyMap<string, { readonly sum: number; readonly slack: number }> {
  const known = new Map<string, { readonly sum: number; readonly slack: number }>();
  for (let progress = true; progress;) {
    progress = false;
    for (const { groups, sum, slack } of equations) {
      const open = [...groups].filter((group) => !known.has(group));
      const [only] = open;
      if (open.length !== 1 || only === undefined) continue;
      const rest = [...groups].flatMap((group) => known.get(group) ?? []);
      known.set(only, {
        sum: rest.reduce((left, group) => left - group.sum, sum),
        slack: rest.reduce((total, group) => total + group.slack, slack)
      });
      progress = true;
    }
  }
  return known;
}
