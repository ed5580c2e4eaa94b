import type { DisclosureRule, DisclosureWarning, FigureAtRisk } from '../figure-at-risk.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { dominance } from './dominance.ts';
import { everyone } from './everyone.ts';
import { groupDisclosure } from './group-disclosure.ts';
import { impliedCount } from './implied-count.ts';
import { percentages } from './percentages.ts';
import { smallAreas } from './small-areas.ts';
import { threshold } from './threshold.ts';

/** In order of application; the first that hides a number is its reason. */
export const disclosureRules: readonly DisclosureRule[] = [
  threshold,
  percentages,
  groupDisclosure,
  impliedCount,
  smallAreas,
  dominance
];

const disclosureWarnings: readonly DisclosureWarning[] = [everyone];

/** Why a number may not be shown by itself, and why one should look twice at it; ids of rules. */
export interface Judgement {
  readonly hides: string | null;
  readonly warns: string | null;
}

export const judge = (figure: FigureAtRisk, policy: DisclosurePolicy): Judgement => ({
  hides: disclosureRules.find((rule) => rule.hides(figure, policy))?.id ?? null,
  warns: disclosureWarnings.find((warning) => warning.warns(figure, policy))?.id ?? null
});
