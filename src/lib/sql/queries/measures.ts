import { sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** Which preventive measures are there, on which ground, and what do they ask? */
export const measuresQuery = (): SqlQuery => sql`
  SELECT id, naam, fenomeen, wat_het_is, grondslag, vereiste_onderbouwing, indicatoren, grenzen, wie, nagezien
  FROM maatregelen
  ORDER BY volgorde
`;
