import { identifier } from '../identifier.ts';
import { shownValue } from '../shown-value.ts';
import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

interface CubeQuestion {
  /** Table of observations at the first of the levels. */
  readonly table: string;
  /** In the order in which a grid numbers its areas. */
  readonly levels: readonly string[];
  readonly indicators: readonly string[];
  /** Numbered by their place, as are `marks`. */
  readonly periods: readonly string[];
  readonly marks: readonly string[];
  /** Shares of fewer are not shown. */
  readonly smallest: number;
}

/**
 * What is known of these indicators, in every area and period? Keys are numbers, so that the answer goes into typed
 * arrays without reading a text: areas are numbered by level and code.
 */
export const cubeQuery = ({
  table,
  levels,
  indicators,
  periods,
  marks,
  smallest
}: CubeQuestion): SqlQuery => sql`
  WITH plaatsen AS (
    SELECT
      code,
      CAST(row_number() OVER (ORDER BY list_position(${bind('niveaus', levels)}, niveau), code) - 1 AS INTEGER) AS plaats
    FROM gebieden
    WHERE niveau = ANY(${bind('niveaus', levels)})
  )
  SELECT
    CAST(list_position(${bind('indicatoren', indicators)}, w.indicator) - 1 AS SMALLINT) AS indicator,
    CAST(list_position(${bind('perioden', periods)}, w.periode) - 1 AS SMALLINT) AS periode,
    p.plaats,
    w.teller,
    w.noemer,
    ${shownValue(smallest)} AS waarde,
    CAST(list_position(${bind('markeringen', marks)}, w.markering) - 1 AS SMALLINT) AS markering
  FROM ${identifier(table)} AS w
  JOIN plaatsen AS p
    ON p.code = w.gebied
  JOIN indicatoren AS i
    ON i.id = w.indicator
  WHERE w.indicator = ANY(${bind('indicatoren', indicators)})
`;
