import { SMALLEST_WIDTH } from '../../disclosure.ts';
import { identifier } from '../workshop.ts';
import type { Bench } from './check.ts';

/**
 * Wijken under their gemeente and buurten under their wijk: a visible total never has a single hidden member, nor
 * members that it leaves too little room; and the members of a hidden total can't be added up.
 */
export async function recomputableInside({ workshop, observations }: Bench): Promise<readonly string[]> {
  const problems: string[] = [];
  const steps = [
    ['waarnemingen', 'waarnemingen_wijk', 'gemeente'],
    ['waarnemingen_wijk', 'waarnemingen_buurt', 'wijk']
  ] as const;
  for (const [upper, lower, level] of steps) {
    if (!observations.includes(upper) || !observations.includes(lower)) continue;
    const rows = await workshop.all(
      `WITH leden AS (
         SELECT w.indicator, w.periode, g.${level} AS gebied,
           count(*) FILTER (w.markering = 'geheim')::INTEGER AS hidden,
           count(*) FILTER (w.markering <> 'geheim')::INTEGER AS visible,
           coalesce(sum(coalesce(w.teller, w.waarde * w.noemer / i.per)) FILTER (w.markering <> 'geheim'), 0) AS shown
         FROM ${identifier(lower)} w
         JOIN gebieden g ON g.code = w.gebied
         JOIN indicatoren i ON i.id = w.indicator
         WHERE i.soort IN ('telling', 'percentage')
         GROUP BY ALL)
       SELECT l.indicator || ' ' || l.periode || ' ' || l.gebied AS cell,
         CASE WHEN t.markering = 'geheim' THEN 'op te tellen uit zijn delen'
           WHEN l.hidden = 1 THEN 'verraadt zijn ene verborgen deel'
           ELSE 'laat zijn verborgen delen te weinig ruimte' END AS problem
       FROM leden l
       JOIN ${identifier(upper)} t ON t.indicator = l.indicator AND t.periode = l.periode AND t.gebied = l.gebied
       JOIN indicatoren i ON i.id = l.indicator
       WHERE (t.markering = 'geheim' AND l.hidden = 0)
         OR (t.teller IS NOT NULL AND l.hidden = 1)
         OR (t.teller IS NOT NULL AND l.hidden > 1 AND i.afronding = 0
           AND t.teller - l.shown - CASE WHEN i.soort = 'telling' AND NOT i.gevoelig THEN l.hidden ELSE 0 END < ${SMALLEST_WIDTH})
       ORDER BY 1`
    );
    problems.push(...rows.map(({ cell, problem }) => `${upper}: ${String(cell)} ${String(problem)}`));
  }
  return problems;
}
