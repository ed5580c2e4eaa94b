import { formatNumber } from '../../i18n/formats.ts';
import { decimalsOf } from '../../i18n/formats-unit.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { AssessedRow } from '../assessment-table.ts';

/** Hatched cells keep their number readable; a suppressed count says how small it is. */
export const heatValue = ({ indicator, assessment }: AssessedRow, locale: Locale): string =>
  assessment.value === null && assessment.noVerdict === 'geheim' && indicator.soort === 'telling'
    ? '<5'
    : formatNumber(assessment.value, decimalsOf(indicator), locale);
