import { bind, sql } from '../sql.ts';
import type { SqlQuery } from '../sql.ts';

/** How the figures of an indicator are made: of a telling and a percentage the interval is known too. */
interface FigureForm {
  readonly id: string;
  readonly soort: string;
  readonly per: number;
}

/** Gemeenten of the document's area; of one gemeente also those of its RIEC, so that somebody stands beside it. */
const around = sql`(
    list_contains($gemeenten, w.gebied)
    OR g.riec = (SELECT riec FROM gebieden WHERE code = $gebied AND niveau = 'gemeente')
  )`;

const valueOf = ({ soort, per }: FigureForm, name: string, smallest: number): SqlQuery =>
  soort === 'percentage'
    ? sql`CASE WHEN w.noemer >= ${bind('kleinste_noemer', smallest)} THEN coalesce(w.waarde, 100 * aandeel(w.teller, w.noemer)) END`
    : soort === 'telling'
      ? sql`coalesce(w.waarde, cijfer(w.teller, w.noemer, ${bind(name, per)}))`
      : sql`w.waarde`;

const interval = ({ soort, per }: FigureForm): SqlQuery =>
  soort === 'percentage'
    ? sql`,
    100 * aandeel_onder(w.teller, w.noemer) AS onder,
    100 * aandeel_boven(w.teller, w.noemer) AS boven`
    : soort === 'telling'
      ? sql`,
    cijfer_onder(w.teller, w.noemer, ${bind('per', per)}) AS onder,
    cijfer_boven(w.teller, w.noemer, ${bind('per', per)}) AS boven`
      : sql``;

/** What does an indicator say of the gemeenten around a document's area in its period, from the highest value? */
export const aroundRanking = (indicator: FigureForm, smallest: number): SqlQuery => sql`
  SELECT
    g.naam AS gemeente,
    ${valueOf(indicator, 'per', smallest)} AS waarde${interval(indicator)}
  FROM waarnemingen AS w
  JOIN gebieden AS g
    ON g.code = w.gebied
  WHERE g.niveau = 'gemeente'
    AND w.indicator = ${bind('indicator', indicator.id)}
    AND w.periode = $periode
    AND ${around}
    AND ${valueOf(indicator, 'per', smallest)} IS NOT NULL
  ORDER BY waarde DESC, gemeente
`;

/** What do two indicators say of the same gemeenten around a document's area in its period? */
export const aroundPairs = (first: FigureForm, second: FigureForm, smallest: number): SqlQuery => sql`
  SELECT
    g.naam AS gemeente,
    max(CASE WHEN w.indicator = ${bind('eerste', first.id)} THEN ${valueOf(first, 'per', smallest)} END) AS eerste,
    max(CASE WHEN w.indicator = ${bind('tweede', second.id)} THEN ${valueOf(second, 'per_tweede', smallest)} END) AS tweede
  FROM waarnemingen AS w
  JOIN gebieden AS g
    ON g.code = w.gebied
  WHERE g.niveau = 'gemeente'
    AND w.indicator IN (${bind('eerste', first.id)}, ${bind('tweede', second.id)})
    AND w.periode = $periode
    AND ${around}
  GROUP BY g.naam, w.gebied
  HAVING eerste IS NOT NULL AND tweede IS NOT NULL
  ORDER BY gemeente
`;
