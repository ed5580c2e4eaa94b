import { groupBy } from '../base/group-by.ts';
import type { NamedValue } from '../document/cell-kind.ts';
import { formatList } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { inSentence, indicatorName } from '../language/indicator-name.ts';
import { verdict, type AssessedRow } from './assessment-table.ts';

/** Sentences that running text may say of how far figures go: which can't be told and why, which hang on being looked for. */
export function reliabilityValues(rows: readonly AssessedRow[], locale: Locale): readonly NamedValue[] {
  const names = (members: readonly AssessedRow[]) =>
    formatList(
      members.map(({ indicator }) => inSentence(indicatorName(indicator, locale))),
      locale
    );
  const untested = groupBy(
    rows.filter(({ assessment }) => assessment.noVerdict !== null),
    (row) => verdict(row, locale)
  );
  const detected = rows.filter(({ indicator }) => indicator.richting === 'detectie_afhankelijk');
  const parts = [...untested].map(([reason, members]) => `${names(members)} (${reason})`);
  return [
    {
      name: 'geen_uitspraak',
      shown:
        parts.length === 0
          ? translate(locale, 'cells.reliability.all-tested')
          : translate(locale, 'cells.reliability.untested', { parts: parts.join('; ') })
    },
    {
      name: 'afhankelijk',
      shown:
        detected.length === 0
          ? translate(locale, 'cells.reliability.not-detected')
          : translate(locale, 'cells.reliability.detected', { names: names(detected) })
    }
  ];
}
