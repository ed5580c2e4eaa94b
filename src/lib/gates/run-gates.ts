import type { Document } from '../document/model.ts';
import { toReport, type GateReport } from './gate-report.ts';
import { checkOwnCounts, type OwnCounts } from './own-counts.ts';
import { checkPersonalLiterals } from './personal-literals.ts';
import { checkWords } from './words.ts';

/** Everything the gates look at. */
export interface GateInput {
  readonly document: Document;
  readonly ownCounts: readonly OwnCounts[];
}

/** Checks a document before it leaves the browser; every rule answers, also when it found nothing. */
export const runGates = (input: GateInput): GateReport =>
  toReport([checkOwnCounts(input), checkPersonalLiterals(input), checkWords(input)]);
