import { sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** Which indicators does this release have, by theme? */
export const catalogueQuery = (): SqlQuery => sql`
  SELECT id, naam, thema, eenheid, soort, richting, bron, definitie, kanttekening
  FROM indicatoren
  ORDER BY thema, naam
`;
