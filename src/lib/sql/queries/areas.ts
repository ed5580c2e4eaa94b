import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** Which areas of these levels are there, and what do they lie in? */
export const areasQuery = (levels: readonly string[]): SqlQuery => sql`
  SELECT code, naam, niveau, provincie, riec, veiligheidsregio, gemeente, wijk
  FROM gebieden
  WHERE niveau = ANY(${bind('niveaus', levels)})
  ORDER BY niveau, code
`;
