import type { AreaCode } from '../areas/area.ts';
import { groupBy } from '../base/group-by.ts';
import { marks } from './definition.ts';
import type { Mark } from './definition.ts';

/** One SBI 2008 code of the work list. Being on it says nothing about an entrepreneur. */
export interface Branch {
  readonly sbi: string;
  readonly naam: string;
  /** Day on which the list was drawn up (ISO); empty where the source names none. */
  readonly peildatum: string;
}

/** One branch in one area and period. Missing is null, never 0; `markering` says why, of the turnover. */
export interface BranchObservation {
  readonly gebied: AreaCode;
  readonly vestigingen: number | null;
  /** All establishments of the area, inside and outside the work list. */
  readonly totaal: number | null;
  /** In thousands of euros. */
  readonly omzet: number | null;
  /** Enterprises that make up the turnover. */
  readonly ondernemingen: number | null;
  readonly markering: Mark;
}

export interface BranchFigures {
  readonly branch: Branch;
  readonly observations: readonly BranchObservation[];
}

/** An answer of the engine as far as branches need it. */
interface ColumnarTable {
  readonly rowCount: number;
  column(name: string): {
    numbers(): Float64Array;
    texts(): readonly (string | null)[];
  };
}

/** Rows of `branchFiguresQuery`, by branch in the order of the answer. */
export function branchesFromTable(table: ColumnarTable): readonly BranchFigures[] {
  const texts = (name: string) => table.column(name).texts();
  const numbers = (name: string) => table.column(name).numbers();
  const [sbi, naam, peildatum, gebied, markering] = [
    texts('sbi'),
    texts('naam'),
    texts('peildatum'),
    texts('gebied'),
    texts('markering')
  ];
  const [vestigingen, totaal, omzet, ondernemingen] = [
    numbers('vestigingen'),
    numbers('totaal'),
    numbers('omzet'),
    numbers('ondernemingen')
  ];
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return [...groupBy(rows, (row) => sbi[row] ?? '')].map(([code, members]) => {
    const first = members[0] ?? 0;
    return {
      branch: { sbi: code, naam: naam[first] ?? code, peildatum: peildatum[first] ?? '' },
      observations: members.map((row) => ({
        gebied: gebied[row] ?? '',
        vestigingen: orNull(vestigingen[row]),
        totaal: orNull(totaal[row]),
        omzet: orNull(omzet[row]),
        ondernemingen: orNull(ondernemingen[row]),
        markering: marks.find((mark) => mark === (markering[row] ?? '')) ?? 'onbekend'
      }))
    };
  });
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
