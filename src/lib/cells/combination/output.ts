import type { AreaCode } from '../../areas/area.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator, IndicatorId } from '../../indicators/definition.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import type { Refusal } from './refusal.ts';
import type { TestedCombination } from './test-patterns.ts';

/** Answer of a combination cell. With a refusal nothing was computed, and the rest is empty. */
export interface CombinationOutput {
  readonly indicators: readonly Indicator[];
  readonly missing: readonly IndicatorId[];
  readonly refusal: Refusal | null;
  /** Gemeenten with a verdict on every indicator. */
  readonly areas: readonly AreaCode[];
  /** Smallest p first. */
  readonly combinations: readonly TestedCombination[];
  /** An assessment per indicator and gemeente of the country. */
  readonly rows: readonly (readonly Assessment[])[];
}

/** Names of indicators by id, in the order of the ids. */
export const namesOf = (
  ids: readonly IndicatorId[],
  indicators: readonly Indicator[],
  locale: Locale
): readonly string[] =>
  ids.flatMap((id) => {
    const indicator = indicators.find((one) => one.id === id);
    return indicator ? [indicatorName(indicator, locale)] : [];
  });
