import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** Which wijken or buurten are there, in what do they lie, and where on the map? */
export const partsQuery = (level: string): SqlQuery => sql`
  SELECT code, naam, gemeente, wijk, lon, lat
  FROM gebieden
  WHERE niveau = ${bind('niveau', level)}
  ORDER BY code
`;
