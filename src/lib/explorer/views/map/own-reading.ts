import { toFigureClass } from '../../../charts/figure-class.ts';
import { formatInterval } from '../../../i18n/formats.ts';
import { decimalsOf, formatFigure } from '../../../i18n/formats-unit.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Assessment } from '../../../indicators/assessment.ts';
import type { Indicator } from '../../../indicators/definition.ts';
import { figureClasses, type FigureClass } from '../../../indicators/figure-class.ts';
import { outcomeLabel } from '../area-table.ts';

/** What a card says of an area on one indicator. */
export interface Reading {
  readonly value: string;
  /** A dash where there is none. */
  readonly interval: string;
  readonly counts: string;
  readonly outcome: FigureClass | null;
  readonly verdict: string;
}

/** Of a region, which is not one of the areas of the map. */
export function ownReading(own: Assessment | null, indicator: Indicator, locale: Locale): Reading | null {
  if (!own) return null;
  const outcome = toFigureClass(own);
  return {
    value: formatFigure(own.value, indicator, locale),
    interval: own.interval ? formatInterval(own.interval, decimalsOf(indicator), locale, 'dash') : '–',
    counts: '',
    outcome,
    verdict: outcomeLabel(figureClasses.indexOf(outcome), indicator, locale)
  };
}
