import { formatPeriod, formatPeriodRange } from '../../i18n/formats.ts';
import type { IndicatorId, Period } from '../../indicators/definition.ts';
import { locale } from '../../ui/locale.svelte.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** Why there are no figures of an indicator here, and what there is instead; `''` where there are. */
export function absenceWords(explorer: Explorer, id: IndicatorId, period: Period): string {
  const absence = explorer.absence(id, period);
  if (!absence) return '';
  if (absence.kind === 'level')
    return locale.t('explorer.not-at-level', { noun: locale.t(`explorer.level.${explorer.current.level}`) });
  const [first = '', last = first] = [absence.periods[0], absence.periods.at(-1)];
  return locale.t('explorer.no-period', {
    period: formatPeriod(period, locale.current),
    periods: formatPeriodRange(first, last, locale.current)
  });
}
