import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** All establishments of an area, whatever they do: what a branch is counted against. */
const allEstablishments = 'vestigingen_totaal';

/**
 * How many establishments and how much turnover does each branch have, in every gemeente and larger area?
 *
 * No branches named means the work list. `totaal` is every establishment of the area, inside and outside the list.
 */
export const branchFiguresQuery = (branches: readonly string[], period: string): SqlQuery => sql`
  SELECT
    b.sbi,
    b.naam,
    CAST(b.peildatum AS VARCHAR) AS peildatum,
    v.gebied,
    v.vestigingen,
    t.teller AS totaal,
    v.omzet,
    v.ondernemingen,
    v.markering
  FROM branches AS b
  JOIN vestigingen AS v
    ON v.sbi = b.sbi
    AND v.periode = ${bind('periode', period)}
  LEFT JOIN waarnemingen AS t
    ON t.gebied = v.gebied
    AND t.periode = v.periode
    AND t.indicator = ${bind('alle_vestigingen', allEstablishments)}
  WHERE ${branches.length === 0 ? sql`b.kwetsbaar` : sql`b.sbi = ANY(${bind('branches', branches)})`}
  ORDER BY b.sbi, v.gebied
`;
