/**
 * Counts of RIEC regions against the country, one SQL cell upon another: a region's own gemeenten added up, tested
 * with the same limits as a cell's figures, and counted.
 *
 * Ids come from the release's catalogue: words, so they can stand in the text that an analyst reads.
 */
export function regionQueries(indicators: readonly string[]): {
  readonly regions: string;
  readonly tests: string;
  readonly order: string;
} {
  const list = indicators.map((id) => `'${id}'`).join(', ');
  return {
    regions: `WITH gemeenten AS (
  SELECT w.indicator, g.riec, w.teller, w.noemer
  FROM waarnemingen w
  JOIN gebieden g ON g.code = w.gebied AND g.niveau = 'gemeente'
  WHERE w.periode = $periode AND w.indicator IN (${list === '' ? "''" : list})
), opgeteld AS (
  SELECT indicator, riec, sum(teller) AS teller, sum(noemer) AS noemer,
    count(teller) AS bekend, count(*) AS gemeenten
  FROM gemeenten
  GROUP BY ALL
), land AS (
  SELECT indicator, sum(teller) AS teller, sum(noemer) AS noemer
  FROM gemeenten
  WHERE teller IS NOT NULL
  GROUP BY ALL
)
SELECT i.naam AS fenomeen, replace(r.naam, 'RIEC ', '') AS regio,
  cijfer(o.teller, o.noemer, i.per) AS waarde,
  cijfer_onder(o.teller, o.noemer, i.per) AS onder,
  cijfer_boven(o.teller, o.noemer, i.per) AS boven,
  cijfer(o.teller, o.noemer, i.per) / cijfer(l.teller, l.noemer, i.per) AS verhouding,
  CASE WHEN o.bekend < o.gemeenten THEN 'te_weinig'
    ELSE klasse(o.teller, o.noemer, l.teller, l.noemer) END AS klasse,
  o.bekend || ' van ' || o.gemeenten AS gemeenten
FROM opgeteld o
JOIN land l USING (indicator)
JOIN indicatoren i ON i.id = o.indicator
JOIN gebieden r ON r.code = o.riec
ORDER BY fenomeen, regio`,
    tests: `SELECT count(*) FILTER (klasse NOT IN ('te_weinig', 'niet_getoetst')) AS aantal,
  count(*) FILTER (klasse IN ('hoger', 'duidelijk_hoger', 'lager', 'duidelijk_lager')) AS afwijkend,
  count(*) FILTER (starts_with(klasse, 'duidelijk')) AS duidelijk,
  round(0.05 * count(*) FILTER (klasse NOT IN ('te_weinig', 'niet_getoetst')), 1) AS toeval,
  count(*) FILTER (klasse IN ('te_weinig', 'niet_getoetst')) AS ongetoetst
FROM regios`,
    order: `SELECT fenomeen,
  count(*) FILTER (klasse = 'duidelijk_hoger') AS "duidelijk hoger",
  count(*) FILTER (klasse = 'hoger') AS hoger,
  count(*) FILTER (klasse = 'niet_anders') AS "niet aantoonbaar anders",
  count(*) FILTER (klasse IN ('te_weinig', 'niet_getoetst')) AS "niet te bepalen",
  round(max(verhouding) FILTER (klasse IN ('hoger', 'duidelijk_hoger')), 2) AS "grootste verhouding"
FROM regios
GROUP BY ALL
ORDER BY "duidelijk hoger" DESC, hoger DESC, fenomeen`
  };
}
