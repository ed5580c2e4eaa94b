import type { Indicator, IndicatorId } from '../indicators/definition.ts';

/**
 * Indicators that an indicator may be combined with without a motivation. What only describes an area says little beside
 * what calls for attention.
 */
export const combinable = (id: IndicatorId, indicators: readonly Indicator[]): readonly Indicator[] => {
  const isContext = indicators.find((one) => one.id === id)?.richting === 'context';
  return indicators.filter(
    (one) =>
      one.id !== id &&
      one.additief &&
      !one.gevoelig &&
      one.niveaus.includes('gemeente') &&
      (isContext || one.richting !== 'context')
  );
};
