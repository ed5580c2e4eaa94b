import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** How did these indicators develop in these areas, over all periods? */
export const seriesQuery = (indicators: readonly string[], areas: readonly string[]): SqlQuery => sql`
  SELECT gebied, periode, indicator, teller, noemer, waarde, markering
  FROM waarnemingen
  WHERE indicator = ANY(${bind('indicatoren', indicators)})
    AND gebied = ANY(${bind('gebieden', areas)})
  ORDER BY indicator, gebied, periode
`;
