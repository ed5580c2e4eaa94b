import type { NamedValue } from '../../document/cell-kind.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { BranchRow } from './branch-row.ts';
import { branchVerdict, shownInterval, shownQuotient } from './branch-table.ts';

/** What running text may say of a branch, by its code: `{{werklijst.lq_4511}}`, `{{werklijst.lq_4511_interval}}`. */
export const branchValues = (rows: readonly BranchRow[], locale: Locale): readonly NamedValue[] =>
  rows.flatMap((row) => {
    const code = row.branch.sbi.replaceAll('.', '');
    return [
      { name: `lq_${code}`, shown: shownQuotient(row, locale) },
      { name: `lq_${code}_interval`, shown: shownInterval(row, locale) },
      { name: `lq_${code}_klasse`, shown: branchVerdict(row, locale) },
      { name: `lq_${code}_aantal`, shown: formatNumber(row.establishments, 0, locale) }
    ];
  });
