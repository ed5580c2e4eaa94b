import { checkDeterminability } from './check-determinability.ts';
import { checkDifferences } from './check-differences.ts';
import { checkEmptied } from './check-emptied.ts';
import { checkEncoded } from './check-encoded.ts';
import { checkHides, ownRules } from './check-hides.ts';
import { checkLocalFigures } from './check-local-figures.ts';
import { checkRows } from './check-rows.ts';
import { checkUnfilled } from './check-unfilled.ts';
import { checkExcludedTraits } from './excluded-traits.ts';
import type { GateInput } from './gate-input.ts';
import { toReport, type GateReport } from './gate-report.ts';
import { checkMotivation } from './motivation.ts';
import { checkPersonalLiterals } from './personal-literals.ts';
import { checkWords } from './words.ts';

/** Checks a document before it leaves the browser; every rule answers, also when it found nothing. */
export const runGates = (input: GateInput): GateReport =>
  toReport([
    ...ownRules.map((rule) => checkHides(rule, input)),
    checkDeterminability(input),
    checkDifferences(input),
    checkRows(input),
    checkEncoded(input),
    checkLocalFigures(input),
    checkEmptied(input),
    checkPersonalLiterals(input),
    checkExcludedTraits(input),
    checkMotivation(input),
    checkWords(input),
    checkUnfilled(input)
  ]);
