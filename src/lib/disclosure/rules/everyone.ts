import type { FigureAtRisk } from '../figure-at-risk.ts';
import type { DisclosurePolicy } from '../policy.ts';

/** Warns of 17 of 17: in a small group it tells something of everyone, sensitive or not. */
export const everyone = {
  id: 'everyone',
  warns({ teller, noemer }: Pick<FigureAtRisk, 'teller' | 'noemer'>, policy: DisclosurePolicy): boolean {
    return (
      teller !== null && noemer !== null && teller > 0 && teller >= noemer && noemer < policy.minimumGroup
    );
  }
};
