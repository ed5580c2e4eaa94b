import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/**
 * How many people live in each area?
 *
 * A release has no separate table of them: the largest group of inhabitants that any indicator counts, or is counted
 * against, is all of them.
 */
export const inhabitantsQuery = (period: string): SqlQuery => sql`
  SELECT
    w.gebied,
    max(greatest(
      CASE WHEN i.noemer LIKE 'inwoners%' THEN w.noemer END,
      CASE WHEN i.teller LIKE 'inwoners%' THEN w.teller END
    )) AS inwoners
  FROM waarnemingen AS w
  JOIN indicatoren AS i
    ON i.id = w.indicator
  WHERE w.periode = ${bind('periode', period)}
    AND (i.noemer LIKE 'inwoners%' OR i.teller LIKE 'inwoners%')
  GROUP BY w.gebied
  ORDER BY inwoners DESC, w.gebied
`;
