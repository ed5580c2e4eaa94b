import type { Indicator, IndicatorId } from '../../indicators/definition.ts';
import type { ViewKind } from '../state.ts';

/** Views of the indicator that is looked at, and of no other. */
const single: readonly ViewKind[] = ['map', 'distribution', 'ranking', 'funnel'];

/** Who made the figures of a view: of its one indicator, or of all that it may go through. */
export function sourceOf(
  view: ViewKind,
  indicators: readonly Pick<Indicator, 'id' | 'bron'>[],
  looked: IndicatorId
): string {
  const shown = single.includes(view) ? indicators.filter(({ id }) => id === looked) : indicators;
  return [...new Set(shown.map(({ bron }) => bron))].join('; ');
}
