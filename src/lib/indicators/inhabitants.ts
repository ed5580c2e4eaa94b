import type { Indicator, Period } from './definition.ts';
import type { Observation } from './observation.ts';
import type { Release } from './release.ts';

const inhabitants = /^inwoners op 1 januari/;

/**
 * The indicator from which the number of inhabitants can be read: the count itself, else the rate with the most common
 * events per inhabitant, because that is seldom hidden. Null where the release has none in this period.
 */
export function inhabitantsSource(release: Release, period: Period): Indicator | null {
  const candidates = release.regiobeeld.indicators.filter(
    ({ id, soort, noemer, niveaus, perioden }) =>
      soort === 'telling' &&
      niveaus.includes('gemeente') &&
      perioden.includes(period) &&
      (id === 'inwoners' || inhabitants.test(noemer))
  );
  return [...candidates].sort((a, b) => a.per - b.per)[0] ?? null;
}

/** Inhabitants according to an observation of that indicator; null where hidden or missing. */
export const inhabitantsIn = (
  { id }: Indicator,
  figure: Pick<Observation, 'teller' | 'noemer'>
): number | null => (id === 'inwoners' ? figure.teller : figure.noemer);
