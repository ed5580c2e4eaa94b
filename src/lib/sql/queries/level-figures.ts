import { identifier } from '../identifier.ts';
import { shownValue } from '../shown-value.ts';
import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

interface LevelQuestion {
  /** Table of observations at the level. */
  readonly table: string;
  readonly level: string;
  readonly indicators: readonly string[];
  readonly period: string;
  /** Shares of fewer are not shown. */
  readonly smallest: number;
}

/** What do these indicators say of every area of a level in one period, from the highest value? */
export const levelFiguresQuery = ({
  table,
  level,
  indicators,
  period,
  smallest
}: LevelQuestion): SqlQuery => sql`
  SELECT
    w.indicator,
    w.gebied,
    g.naam,
    w.teller,
    w.noemer,
    ${shownValue(smallest)} AS waarde,
    w.markering
  FROM ${identifier(table)} AS w
  JOIN gebieden AS g
    ON g.code = w.gebied
  JOIN indicatoren AS i
    ON i.id = w.indicator
  WHERE g.niveau = ${bind('niveau', level)}
    AND w.periode = ${bind('periode', period)}
    AND w.indicator = ANY(${bind('indicatoren', indicators)})
  ORDER BY w.indicator, waarde DESC NULLS LAST, w.gebied
`;
