import type { GateInput } from './gate-input.ts';
import { toReport, type GateReport } from './gate-report.ts';
import { checkOwnCounts } from './own-counts.ts';
import { checkPersonalLiterals } from './personal-literals.ts';
import { checkWords } from './words.ts';

/** Checks a document before it leaves the browser; every rule answers, also when it found nothing. */
export const runGates = (input: GateInput): GateReport =>
  toReport([checkOwnCounts(input), checkPersonalLiterals(input), checkWords(input)]);
