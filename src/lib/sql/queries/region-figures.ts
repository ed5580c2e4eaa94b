import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/**
 * What do these gemeenten have together?
 *
 * Counts and denominators are summed over the gemeenten that have both; `waarde` is null while one is missing. Only
 * indicators whose source allows adding up, and no medians or scores.
 */
export const regionFiguresQuery = (
  indicators: readonly string[],
  period: string,
  gemeenten: readonly string[]
): SqlQuery => sql`
  SELECT
    i.id AS indicator,
    sum(w.teller) FILTER (w.noemer IS NOT NULL) AS teller,
    sum(w.noemer) FILTER (w.teller IS NOT NULL) AS noemer,
    count(*) FILTER (w.teller IS NOT NULL AND w.noemer IS NOT NULL) AS bekend,
    len(${bind('gemeenten', gemeenten)}) AS gemeenten,
    CASE WHEN bekend = len(${bind('gemeenten', gemeenten)}) THEN i.per * sum(w.teller) / sum(w.noemer) END AS waarde
  FROM indicatoren AS i
  LEFT JOIN waarnemingen AS w
    ON w.indicator = i.id
    AND w.periode = ${bind('periode', period)}
    AND w.gebied = ANY(${bind('gemeenten', gemeenten)})
  WHERE i.id = ANY(${bind('indicatoren', indicators)})
    AND i.additief
    AND i.soort IN ('telling', 'percentage', 'gemiddelde')
  GROUP BY i.id, i.per
  ORDER BY i.id
`;
