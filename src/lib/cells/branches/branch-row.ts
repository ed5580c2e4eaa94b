import type { BranchAssessment } from '../../indicators/assess-branch.ts';
import type { Turnover } from './turnover.ts';

/** One branch of the work list in the document's area. */
export interface BranchRow extends BranchAssessment {
  readonly turnover: Turnover;
}

/** Most certain first; without a test those with most expected, then by code. */
export const sortByCertainty = (rows: readonly BranchRow[]): readonly BranchRow[] =>
  [...rows].sort(
    (a, b) =>
      (b.certainty ?? -1) - (a.certainty ?? -1) ||
      (b.expected ?? -1) - (a.expected ?? -1) ||
      a.branch.sbi.localeCompare(b.branch.sbi, 'nl')
  );

/** With a test, and the group apart: fewer than five expected, or not known. */
export function splitRows(rows: readonly BranchRow[]): {
  readonly tested: readonly BranchRow[];
  readonly untested: readonly BranchRow[];
} {
  return {
    tested: rows.filter(({ noVerdict }) => noVerdict === null),
    untested: rows.filter(({ noVerdict }) => noVerdict !== null)
  };
}

/** What stands between brackets narrows the code down; in a figure there is no room for it. */
export const shortName = ({ branch }: BranchRow): string => branch.naam.replace(/ \([^)]*\)$/, '');
