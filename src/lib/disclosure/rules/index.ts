import type { DisclosureRule } from '../figure-at-risk.ts';
import { percentages } from './percentages.ts';
import { threshold } from './threshold.ts';

/** In order of application; the first that hides a number is its reason. */
export const disclosureRules: readonly DisclosureRule[] = [threshold, percentages];
