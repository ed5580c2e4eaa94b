import type { CbsIndicator } from '../cbs-indicator.ts';
import { bevolking } from './bevolking.ts';
import { branches } from './branches.ts';
import { gebied } from './gebied.ts';
import { inkomen } from './inkomen.ts';
import { veiligheid } from './veiligheid.ts';
import { voorzieningen } from './voorzieningen.ts';
import { wonen } from './wonen.ts';

/** Everything that StatLine can fill; a release has those that its files give at least one number of. */
export const cbsIndicators: readonly CbsIndicator[] = [
  ...bevolking,
  ...wonen,
  ...gebied,
  ...inkomen,
  ...branches,
  ...veiligheid,
  ...voorzieningen
];
