import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import type { Indicator } from '#lib/indicators/definition.ts';

export interface QualityFlag {
  readonly text: string;
  /** Asks the reader to be careful; otherwise it informs. */
  readonly warning: boolean;
}

/** What a reader must know of an indicator before using it, the most important first. */
export function qualityFlags(indicator: Indicator, locale: Locale): readonly QualityFlag[] {
  const flags: QualityFlag[] = [];
  const flag = (warning: boolean, text: string) => flags.push({ warning, text });
  if (indicator.gevoelig) flag(true, translate(locale, 'data.quality.sensitive'));
  if (indicator.reeksbreuk)
    flag(true, translate(locale, 'data.quality.break', { period: indicator.reeksbreuk }));
  if (indicator.richting === 'detectie_afhankelijk') flag(true, translate(locale, 'data.quality.detection'));
  if (indicator.afronding > 0)
    flag(false, translate(locale, 'data.quality.rounded', { base: indicator.afronding }));
  if (!indicator.additief) flag(false, translate(locale, 'data.quality.not-additive'));
  return flags;
}
