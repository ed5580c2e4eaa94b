import { readCsv } from './read-csv.ts';

/** One SBI 2008 code on the work list, with why gemeenten look at it and what to mind. */
export interface Branche {
  readonly sbi: string;
  readonly naam: string;
  readonly motivering: string;
  readonly letOp: string;
  readonly bron: string;
}

/** Day on which the work list was drawn up. */
export const BRANCHES_PEILDATUM = '2025-11-24';

export function readBranches(): readonly Branche[] {
  return readCsv('branches.csv', ['sbi', 'naam', 'motivering', 'let_op', 'bron']).map((row) => ({
    sbi: row.sbi,
    naam: row.naam,
    motivering: row.motivering,
    letOp: row.let_op,
    bron: row.bron
  }));
}
