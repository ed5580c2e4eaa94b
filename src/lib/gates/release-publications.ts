import type { OwnResult } from '../disclosure/own-result.ts';
import { measureName } from '../disclosure/measure-name.ts';
import type { Publication } from '../disclosure/publication.ts';
import type { Indicator } from '../indicators/definition.ts';
import { observationsFromTable } from '../indicators/observation.ts';
import { sql, bind } from '../sql/sql.ts';
import { countKey } from '../disclosure/count-key.ts';
import type { DepartureInput } from './departure.ts';
import { isLocal } from '../indicators/local-theme.ts';
import type { OwnWorld } from './own-world.ts';
import { toPublications } from './publications.ts';

/**
 * Counts that anybody can read in the release and that own counts are set against: those of an indicator that an own
 * column is called after, by id or by name.
 *
 * Rounded indicators are left out, for no exact number follows from them. So are those that own numbers contradict: then
 * the column counts something else that has the same name.
 */
export async function releasePublications(
  results: readonly OwnResult[],
  world: OwnWorld,
  { document, release, areas, state }: DepartureInput
): Promise<readonly Publication[]> {
  const own = toPublications(
    results.filter(({ lokaal }) => lokaal),
    world
  );
  const measures = new Set(own.map(({ measure }) => measure));
  const asked = release.regiobeeld.indicators.filter(
    (one) => isExactCount(one) && namesOf(one).some((name) => measures.has(name))
  );
  const query = document.cells.map(({ id }) => state(id).context?.query).find((one) => one !== undefined);
  if (asked.length === 0 || !query) return [];
  const answer = await query(publishedCounts(asked.map(({ id }) => id)));
  if (!answer.ok) return [];
  const rows = observationsFromTable(answer.value);
  const known = asked.flatMap(({ id, naam }) => {
    const measure = namesOf({ id, naam }).find((name) => measures.has(name)) ?? '';
    return rows
      .filter(({ indicator }) => indicator === id)
      .map(({ gebied, periode, teller }): Publication => ({
        measure,
        area: areas.get(gebied)?.naam ?? gebied,
        members: areas.members(gebied).map((member) => `${member} ${periode}`),
        labels: {},
        value: teller,
        gevoelig: false,
        lokaal: false
      }))
      .filter(({ members }) => members.length > 0);
  });
  const values = new Map(known.map((one) => [countKey(one), one.value]));
  const contradicted = new Set(
    own
      .filter((one) => one.value !== null && (values.get(countKey(one)) ?? one.value) !== one.value)
      .map(({ measure }) => measure)
  );
  return known.filter(({ measure }) => !contradicted.has(measure));
}

/** What an own column may be called that counts the same. */
const namesOf = ({ id, naam }: Pick<Indicator, 'id' | 'naam'>) => [measureName(id), measureName(naam)];

const isExactCount = (one: Indicator): boolean =>
  one.soort === 'telling' && one.afronding === 0 && one.additief && !isLocal(one);

const publishedCounts = (indicators: readonly string[]) => sql`
  SELECT gebied, periode, indicator, teller, noemer, waarde, markering
  FROM waarnemingen
  WHERE indicator = ANY(${bind('indicatoren', indicators)}) AND teller IS NOT NULL
  ORDER BY indicator, periode, gebied
`;
