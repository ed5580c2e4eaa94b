import { densityIndicator } from '#lib/explorer/comparison-region.ts';
import type { Explorer } from '#lib/explorer/explorer.svelte.ts';
import { explorerComparisons, type ExplorerComparison } from '#lib/explorer/state.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

/**
 * What the chosen area can be compared with: a region has no urbanity and no peers of its own, and a release without
 * address density knows no urbanity.
 */
export function comparisonChoices(
  explorer: Pick<Explorer, 'areas' | 'current' | 'indicator'>,
  locale: Locale
) {
  const { areas, current } = explorer;
  const isGemeente = areas.get(current.gebied)?.gemeente != null;
  const canBeMade = (choice: ExplorerComparison) => {
    if (choice === 'stedelijkheid') return isGemeente && explorer.indicator(densityIndicator) !== undefined;
    return choice !== 'vergelijkbaar' || isGemeente;
  };
  const usual = explorerComparisons
    .filter((choice) => choice === current.vergelijking || canBeMade(choice))
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
