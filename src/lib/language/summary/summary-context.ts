import type { AreaCode } from '../../areas/area.ts';
import type { AreaDirectory } from '../../areas/directory.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Indicator, Period } from '../../indicators/definition.ts';

/** What a summary is said with, and whom it is about: known even where every figure is missing. */
export interface SummaryContext {
  readonly indicators: readonly Indicator[];
  readonly areas: AreaDirectory;
  readonly locale: Locale;
  readonly area: AreaCode;
  readonly comparison: AreaCode;
  readonly period: Period;
}
