import { bind, sql } from './sql.ts';
import type { SqlQuery } from './sql.ts';

/**
 * The value of a row of observations `w` of an indicator `i` as figures show it: as published, else the counts divided;
 * NULL for a share of fewer than `smallest`.
 */
export const shownValue = (smallest: number): SqlQuery => sql`
  CASE
    WHEN i.soort = 'percentage' AND w.noemer < ${bind('kleinste_noemer', smallest)} THEN NULL
    WHEN w.waarde IS NOT NULL THEN w.waarde
    WHEN w.noemer > 0 THEN i.per * w.teller / w.noemer
  END
`;
