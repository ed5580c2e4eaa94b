import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** What is known of these indicators in one period, in every gemeente and larger area? */
export const observationsQuery = (indicators: readonly string[], period: string): SqlQuery => sql`
  SELECT gebied, periode, indicator, teller, noemer, waarde, markering
  FROM waarnemingen
  WHERE periode = ${bind('periode', period)}
    AND indicator = ANY(${bind('indicatoren', indicators)})
  ORDER BY indicator, gebied
`;
