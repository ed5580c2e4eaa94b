import type { Locale } from '../i18n/locale.ts';
import { unitLabel } from '../i18n/formats-unit.ts';
import type { Release } from '../indicators/release.ts';
import type { ComboboxOption } from '../ui/search-options.ts';
import { indicatorName } from '../language/indicator-name.ts';

/** Indicators of a release to choose from, by theme; definitions find them too. */
export function indicatorOptions(release: Release, locale: Locale): readonly ComboboxOption[] {
  const { indicators, themes } = release.regiobeeld;
  const themeNames = new Map(themes.map(({ id, naam, naam_en }) => [id, locale === 'en' ? naam_en : naam]));
  return indicators.map((indicator) => ({
    value: indicator.id,
    label: indicatorName(indicator, locale),
    group: themeNames.get(indicator.thema) ?? indicator.thema,
    detail: unitLabel(indicator, locale),
    keywords: indicator.definitie
  }));
}
