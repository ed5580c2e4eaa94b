import type { Explorer } from '#lib/explorer/explorer.svelte.ts';
import { explorerComparisons } from '#lib/explorer/state.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

/** What the chosen area can be compared with: a region has no urbanity and no peers of its own. */
export function comparisonChoices({ areas, current }: Explorer, locale: Locale) {
  const area = areas.get(current.gebied);
  const ofGemeente = ['stedelijkheid', 'vergelijkbaar'];
  const usual = explorerComparisons
    .filter(
      (choice) => area?.gemeente != null || choice === current.vergelijking || !ofGemeente.includes(choice)
    )
    .map((value) => ({ value: String(value), label: translate(locale, `explorer.comparison.${value}`) }));
  const own = current.regions
    .filter(({ code }) => code !== current.gebied)
    .map(({ code, naam }) => ({
      value: code,
      label: naam,
      group: translate(locale, 'explorer.comparison.own')
    }));
  return [...usual, ...own];
}
