import { comparisonClassMacros } from './comparison-class.ts';
import { countLimitMacros } from './count-limits.ts';
import { locationQuotientMacros } from './location-quotient.ts';
import { proportionMacros } from './proportion.ts';
import { rateMacros } from './rate.ts';

/** The simple statistics as functions of SQL, in the order in which they build on each other. */
export const macros: readonly string[] = [
  ...countLimitMacros,
  ...rateMacros,
  ...proportionMacros,
  ...locationQuotientMacros,
  ...comparisonClassMacros
];
