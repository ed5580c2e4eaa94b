import { checkDifferences } from './differences.ts';
import { checkExcludedTraits } from './excluded-traits.ts';
import type { GateInput } from './gate-input.ts';
import { toReport, type GateReport } from './gate-report.ts';
import { checkMotivation } from './motivation.ts';
import { checkOwnCounts } from './own-counts.ts';
import { checkOwnRates } from './own-rates.ts';
import { checkOwnShares } from './own-shares.ts';
import { checkPersonalLiterals } from './personal-literals.ts';
import { checkWords } from './words.ts';

/** Checks a document before it leaves the browser; every rule answers, also when it found nothing. */
export const runGates = (input: GateInput): GateReport =>
  toReport([
    checkOwnCounts(input),
    checkOwnShares(input),
    checkOwnRates(input),
    checkDifferences(input),
    checkPersonalLiterals(input),
    checkExcludedTraits(input),
    checkMotivation(input),
    checkWords(input)
  ]);
