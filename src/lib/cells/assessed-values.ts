import type { NamedValue } from '../document/cell-kind.ts';
import { formatFigure } from '../i18n/formats-unit.ts';
import type { Locale } from '../i18n/locale.ts';
import { shownInterval, verdict, type AssessedRow } from './assessment-table.ts';

/** What running text may say of one tested figure. */
const partsOf = (row: AssessedRow, locale: Locale): readonly (readonly [string, string])[] => [
  ['waarde', formatFigure(row.assessment.value, row.indicator, locale)],
  ['interval', shownInterval(row, locale)],
  ['klasse', verdict(row, locale)],
  ['vergelijking', formatFigure(row.assessment.comparison?.value ?? null, row.indicator, locale)]
];

/**
 * Tested figures by the name of their indicator: `{{cijfers.hennepkwekerijen}}`, `{{cijfers.hennepkwekerijen_interval}}`.
 * Where there is only one, its parts need no name: `{{spreiding.waarde}}`.
 */
export function assessedValues(rows: readonly AssessedRow[], locale: Locale): readonly NamedValue[] {
  const alone = rows.length === 1;
  return rows.flatMap((row) =>
    partsOf(row, locale).flatMap(([part, shown]) => {
      const name = part === 'waarde' ? row.indicator.id : `${row.indicator.id}_${part}`;
      return alone
        ? [
            { name: part, shown },
            { name, shown }
          ]
        : [{ name, shown }];
    })
  );
}
