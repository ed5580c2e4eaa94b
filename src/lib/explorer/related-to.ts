import type { Indicator, IndicatorId } from '../indicators/definition.ts';
import { combinable } from './combinable.ts';

const MOST = 2;

/** What an indicator may be combined with of its own theme, in the order of the catalogue: a combination to begin with. */
export function relatedTo(id: IndicatorId, indicators: readonly Indicator[]): readonly IndicatorId[] {
  const theme = indicators.find((one) => one.id === id)?.thema;
  return combinable(id, indicators)
    .filter(({ thema }) => thema === theme)
    .slice(0, MOST)
    .map((one) => one.id);
}
