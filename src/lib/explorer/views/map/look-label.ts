import { formatNumber } from '../../../i18n/formats.ts';
import { decimalsOf } from '../../../i18n/formats-unit.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { translate } from '../../../i18n/messages.ts';
import type { Indicator } from '../../../indicators/definition.ts';
import { figureClasses } from '../../../indicators/figure-class.ts';
import type { AreaFill } from '../../../map/choropleth-data.ts';
import type { Colouring } from '../../colouring.ts';
import { outcomeLabel } from '../area-table.ts';

const thirds = ['low', 'middle', 'high'] as const;

/** What a colour of the map means, in words: an outcome, a stretch of values, or two outcomes. */
export function lookLabel(
  look: AreaFill,
  colouring: Colouring,
  indicator: Indicator,
  locale: Locale
): string {
  switch (look.kind) {
    case 'class':
      return outcomeLabel(figureClasses.indexOf(look.class), indicator, locale);
    case 'sequential':
    case 'diverging':
      return stretch(colouring, look, indicator, locale);
    case 'bivariate': {
      const words = (third: 0 | 1 | 2) => translate(locale, `explorer.map.legend.${thirds[third]}`);
      return `${words(look.a)} / ${words(look.b)}`;
    }
    case 'chosen':
    case 'plain':
      return '';
  }
}

/** The lowest and the highest step go on without end. */
function stretch({ looks, bounds }: Colouring, look: AreaFill, indicator: Indicator, locale: Locale): string {
  const step = looks.indexOf(look);
  const number = (value = 0) => formatNumber(value, decimalsOf(indicator), locale);
  const [below, upto] = [bounds[step - 1], bounds[step]];
  if (step === 0) return translate(locale, 'explorer.map.legend.upto', { high: number(upto) });
  return step === bounds.length - 1
    ? translate(locale, 'explorer.map.legend.from', { low: number(below) })
    : translate(locale, 'explorer.map.legend.between', { low: number(below), high: number(upto) });
}
