import type { UpsetData } from '../../charts/upset.ts';
import type { CellContext } from '../../document/cell-kind.ts';
import { translate } from '../../i18n/messages.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import type { CombinationOutput } from './output.ts';
import { hasPattern, isBeyondChance } from './test-patterns.ts';

/** The drawing of an answer: a pattern per indicator, counted over the gemeenten that were tested on all. */
export function upsetFrom(
  { indicators, rows, areas, combinations }: CombinationOutput,
  { locale }: CellContext
): UpsetData {
  const tested = new Set(areas);
  return {
    total: areas.length,
    noun: translate(locale, 'cells.combination.noun'),
    sets: indicators.map((indicator, i) => ({
      label: indicatorName(indicator, locale),
      count: (rows[i] ?? []).filter((one) => tested.has(one.area) && hasPattern(one)).length
    })),
    rows: combinations.map((one) => ({
      members: one.ids.map((id) => indicators.findIndex((indicator) => indicator.id === id)),
      observed: one.areas.length,
      expected: one.expected,
      adjusted: one.adjusted,
      beyond: isBeyondChance(one)
    }))
  };
}
