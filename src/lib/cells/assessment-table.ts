import type { FigureTable, NamedFigure } from '../document/cell-kind.ts';
import { formatInterval, formatNumber } from '../i18n/formats.ts';
import { decimalsOf, formatFigure, unitLabel } from '../i18n/formats-unit.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { Assessment } from '../indicators/assessment.ts';
import { classLabel } from '../indicators/class-label.ts';
import type { Indicator } from '../indicators/definition.ts';
import { indicatorName, unregisteredName } from '../language/indicator-name.ts';
import { formatProbability } from '../language/probability.ts';
import { correctionAmong, type Correction } from './correction.ts';

/** One tested figure with the words that belong to it. */
export interface AssessedRow {
  readonly indicator: Indicator;
  readonly area: string;
  readonly assessment: Assessment;
}

type ColumnKey =
  | 'indicator'
  | 'area'
  | 'value'
  | 'unit'
  | 'interval'
  | 'comparison'
  | 'class'
  | 'probability'
  | 'numerator'
  | 'denominator';

const numeric: readonly ColumnKey[] = [
  'value',
  'interval',
  'comparison',
  'probability',
  'numerator',
  'denominator'
];

/** Names a row by its indicator, where the class says that it was registered. */
export const nameIn =
  ({ locale }: { readonly locale: Locale }) =>
  ({ indicator }: AssessedRow): string =>
    unregisteredName(indicator, locale);

/** Outcome in words: the class, or the reason why there is none. */
export function verdict({ indicator, assessment }: AssessedRow, locale: Locale): string {
  return assessment.noVerdict
    ? translate(locale, `figures.no-verdict.${assessment.noVerdict}`, {
        known: assessment.members.known,
        total: assessment.members.total
      })
    : classLabel(assessment.class, indicator.richting, locale);
}

/**
 * The table under a figure of tested values, with the counts that a sentence about one tells, and p before and after the
 * corrections for how many were tested: those in the table, where no others are given.
 */
export function assessmentTable(
  rows: readonly AssessedRow[],
  caption: string,
  locale: Locale,
  corrections: readonly Correction[] = [
    correctionAmong(
      rows.map(({ assessment }) => assessment),
      locale
    )
  ]
): FigureTable {
  const column = (key: ColumnKey) => ({
    label: translate(locale, `figures.column.${key}`),
    numeric: numeric.includes(key)
  });
  return {
    caption,
    columns: [
      column('indicator'),
      column('area'),
      column('value'),
      column('unit'),
      column('interval'),
      column('comparison'),
      column('class'),
      column('probability'),
      ...corrections.map(({ label }) => ({ label, numeric: true })),
      column('numerator'),
      column('denominator')
    ],
    rows: rows.map((row) => {
      const { indicator, assessment } = row;
      return [
        indicatorName(indicator, locale),
        row.area,
        formatFigure(assessment.value, indicator, locale),
        unitLabel(indicator, locale),
        shownInterval(row, locale),
        formatFigure(assessment.comparison?.value ?? null, indicator, locale),
        verdict(row, locale),
        probability(assessment.p, locale),
        ...corrections.map(({ adjusted }) => probability(adjusted(assessment), locale)),
        formatNumber(assessment.numerator, 0, locale),
        formatNumber(assessment.denominator, 0, locale)
      ];
    })
  };
}

/** `0,003`, or a dash where nothing was tested. */
const probability = (p: number | null, locale: Locale): string =>
  p === null ? '–' : formatProbability(p, locale);

/** `10,2–11,2`, or a dash where none can be computed. */
export const shownInterval = ({ indicator, assessment }: AssessedRow, locale: Locale): string =>
  assessment.interval ? formatInterval(assessment.interval, decimalsOf(indicator), locale, 'dash') : '–';

/** A tested value as one of the numbers by which two runs of a document are compared. */
export const assessmentFigure = (row: AssessedRow, locale: Locale): NamedFigure => ({
  name: `${indicatorName(row.indicator, locale)}, ${row.area}, ${row.assessment.period}`,
  value: row.assessment.value,
  shown: `${formatFigure(row.assessment.value, row.indicator, locale)} (${shownInterval(row, locale)}), ${verdict(row, locale)}`
});
