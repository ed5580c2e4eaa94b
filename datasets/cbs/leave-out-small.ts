import type { Level } from '../../src/lib/areas/area.ts';
import type { Indicator } from '../../src/lib/indicators/definition.ts';
import type { Observation } from '../../src/lib/indicators/observation.ts';
import { mustHide, SMALLEST_BUURT } from '../disclosure.ts';

/** An observation with the level of its area. */
export type PlacedObservation = Observation & { readonly niveau: Level };

/**
 * Leaves out what the project's disclosure policy does not show, although CBS does: nothing about a buurt under 50
 * inhabitants, no share on a small base, no small count.
 *
 * The mark is `onbekend`, as in CBS's own dot, and not `geheim`: anyone can look these figures up.
 */
export function leaveOutSmall(
  observations: readonly PlacedObservation[],
  indicators: readonly Indicator[]
): { readonly observations: readonly PlacedObservation[]; readonly leftOut: number } {
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const inhabitants = new Map(
    observations
      .filter(({ niveau, indicator }) => niveau === 'buurt' && indicator === 'inwoners')
      .map(({ gebied, periode, teller }) => [`${gebied} ${periode}`, teller ?? 0])
  );
  let leftOut = 0;
  const shown = observations.map((row) => {
    if (row.waarde === null || !isSmall(row, definitions.get(row.indicator), inhabitants)) return row;
    leftOut++;
    return { ...row, teller: null, waarde: null, markering: 'onbekend' as const };
  });
  return { observations: shown, leftOut };
}

function isSmall(
  { gebied, periode, teller, noemer }: Observation,
  definition: Indicator | undefined,
  inhabitants: ReadonlyMap<string, number>
): boolean {
  if ((inhabitants.get(`${gebied} ${periode}`) ?? Infinity) < SMALLEST_BUURT) return true;
  if (!definition || teller === null || noemer === null) return false;
  return mustHide(definition, { teller, noemer }, { teller, noemer });
}
