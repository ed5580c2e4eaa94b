import type { FigureAtRisk } from '../figure-at-risk.ts';
import type { DisclosurePolicy } from '../policy.ts';

/** Hides a percentage or rate over a small denominator. Without a denominator there is nothing to hide. */
export const percentages = {
  id: 'percentages',
  hides({ noemer, inkomen }: Pick<FigureAtRisk, 'noemer' | 'inkomen'>, policy: DisclosurePolicy): boolean {
    return (
      noemer !== null && noemer < (inkomen ? policy.minimumIncomeDenominator : policy.minimumDenominator)
    );
  }
};
