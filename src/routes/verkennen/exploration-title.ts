import type { Explorer } from '#lib/explorer/explorer.svelte.ts';
import { formatPeriod } from '#lib/i18n/formats.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import { indicatorName } from '#lib/language/indicator-name.ts';

/** What is looked at, where and when: for a picture that is made of it and a view that is kept. */
export function explorationTitle(explorer: Explorer, locale: Locale): string {
  const { current, areas } = explorer;
  const indicator = explorer.indicator(current.indicator);
  return translate(locale, 'explorer.picture.title', {
    indicator: indicator ? indicatorName(indicator, locale) : current.indicator,
    area: areas.get(current.gebied)?.naam ?? current.gebied,
    period: formatPeriod(current.periode, locale)
  });
}
