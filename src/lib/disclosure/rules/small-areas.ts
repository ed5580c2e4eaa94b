import type { FigureAtRisk } from '../figure-at-risk.ts';
import type { DisclosurePolicy } from '../policy.ts';

/** Hides every figure about a buurt with few inhabitants or few households. Unknown sizes hide nothing. */
export const smallAreas = {
  id: 'small-areas',
  hides(
    { niveau, inwoners, huishoudens }: Pick<FigureAtRisk, 'niveau' | 'inwoners' | 'huishoudens'>,
    policy: DisclosurePolicy
  ): boolean {
    if (niveau !== 'buurt') return false;
    return (
      (inwoners !== null && inwoners < policy.minimumInhabitants) ||
      (huishoudens !== null && huishoudens < policy.minimumHouseholds)
    );
  }
};
