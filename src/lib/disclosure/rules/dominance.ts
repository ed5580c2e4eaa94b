import type { FigureAtRisk } from '../figure-at-risk.ts';
import type { DisclosurePolicy } from '../policy.ts';

/**
 * Hides an amount that one or two enterprises can be read from.
 *
 * With the contributions known it is the p % rule and the (n,k) rule (Hundepool et al., Statistical Disclosure
 * Control, 2012); without them no test is possible, and only the source's own flag lets an amount through.
 */
export const dominance = {
  id: 'dominance',
  hides({ bijdragen }: Pick<FigureAtRisk, 'bijdragen'>, policy: DisclosurePolicy): boolean {
    if (bijdragen === null) return false;
    const { ondernemingen, dominant, amounts } = bijdragen;
    if (ondernemingen === null || ondernemingen < policy.minimumEnterprises) return true;
    if (dominant === true) return true;
    return amounts === null ? dominant === null : isDominated(amounts, policy);
  }
};

function isDominated(amounts: readonly number[], policy: DisclosurePolicy): boolean {
  const sorted = [...amounts].sort((a, b) => b - a);
  const sum = (some: readonly number[]) => some.reduce((total, amount) => total + amount, 0);
  const [largest = 0] = sorted;
  const total = sum(sorted);
  const byPercentage = sum(sorted.slice(2)) < (policy.dominancePercentage / 100) * largest;
  const top = sum(sorted.slice(0, policy.dominanceContributors));
  return total > 0 && (byPercentage || top > (policy.dominanceShare / 100) * total);
}
