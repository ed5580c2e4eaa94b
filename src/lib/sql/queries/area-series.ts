import { identifier } from '../identifier.ts';
import { shownValue } from '../shown-value.ts';
import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

interface SeriesQuestion {
  /** Tables of observations at the levels of the areas, the widest first. */
  readonly tables: readonly [string, ...string[]];
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  /** Shares of fewer are not shown. */
  readonly smallest: number;
}

/** What is known of these areas in all periods, as shown, from whatever tables they are in? */
export const areaSeriesQuery = ({ tables, indicators, areas, smallest }: SeriesQuestion): SqlQuery => sql`
  SELECT
    w.indicator,
    w.gebied,
    g.naam,
    w.periode,
    w.teller,
    w.noemer,
    ${shownValue(smallest)} AS waarde,
    w.markering
  FROM (${together(tables)}) AS w
  JOIN gebieden AS g
    ON g.code = w.gebied
  JOIN indicatoren AS i
    ON i.id = w.indicator
  WHERE w.indicator = ANY(${bind('indicatoren', indicators)})
    AND w.gebied = ANY(${bind('gebieden', areas)})
  ORDER BY w.indicator, w.gebied, w.periode
`;

const together = ([first, ...others]: readonly [string, ...string[]]): SqlQuery =>
  others.reduce(
    (all, table) => sql`${all} UNION ALL BY NAME FROM ${identifier(table)}`,
    sql`FROM ${identifier(first)}`
  );
