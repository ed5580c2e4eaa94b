import type { Indicator, IndicatorId } from '../indicators/definition.ts';

const MOST = 2;

/** Other tested, not sensitive indicators of the same theme, in the order of the catalogue: a combination to begin with. */
export function relatedTo(id: IndicatorId, indicators: readonly Indicator[]): readonly IndicatorId[] {
  const theme = indicators.find((one) => one.id === id)?.thema;
  return indicators
    .filter(
      (one) =>
        one.id !== id &&
        one.thema === theme &&
        one.additief &&
        !one.gevoelig &&
        one.richting !== 'context' &&
        one.niveaus.includes('gemeente')
    )
    .slice(0, MOST)
    .map((one) => one.id);
}
