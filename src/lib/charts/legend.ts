import { formatList, formatNumber } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { classLabel as testedLabel } from '../indicators/class-label.ts';
import type { ClassCount } from './class-counts.ts';
import { classStyle, type Sign } from './class-style.ts';
import type { FigureClass } from './figure-class.ts';

export interface LegendEntry {
  readonly class: FigureClass;
  readonly label: string;
  readonly sign: Sign;
  readonly count: number;
}

const always: readonly FigureClass[] = [
  'duidelijk_hoger',
  'hoger',
  'niet_anders',
  'lager',
  'duidelijk_lager'
];

const classLabel = (figureClass: FigureClass, locale: Locale): string =>
  translate(locale, `figures.class.${figureClass}`);

/** `9 duidelijk hoger, 8 hoger en 20 niet aantoonbaar anders`: the classes that occur. */
export const classParts = (counts: readonly ClassCount[], locale: Locale): string =>
  formatList(
    counts
      .filter(({ count }) => count > 0)
      .map(({ class: one, count }) => `${formatNumber(count, 0, locale)} ${classLabel(one, locale)}`),
    locale
  );

/**
 * Entries of a legend with counts: the five tested classes, and the other looks that occur. Marks that count what was
 * `registered` are called so.
 */
export function createLegend(
  counts: readonly ClassCount[],
  locale: Locale,
  registered = false
): readonly LegendEntry[] {
  return counts
    .filter(({ class: one, count }) => count > 0 || always.includes(one))
    .map(({ class: one, count }) => ({
      class: one,
      label: registered ? registeredLabel(one, locale) : classLabel(one, locale),
      sign: classStyle(one, 'light').sign,
      count
    }));
}

function registeredLabel(one: FigureClass, locale: Locale): string {
  switch (one) {
    case 'te_weinig':
    case 'geheim':
    case 'geen_gegevens':
      return classLabel(one, locale);
    default:
      return testedLabel(one, 'detectie_afhankelijk', locale);
  }
}
