/** The release of one large table, see large-table.ts. */
export const LARGE = 'groot';

/** The question of the contest: one indicator out of all, added up per year. */
export const largeSql = (table: string) => `
  SELECT periode, sum(teller)::DOUBLE AS teller, sum(noemer)::DOUBLE AS noemer
  FROM ${table} WHERE indicator = 'ind_03' GROUP BY periode ORDER BY periode`;
