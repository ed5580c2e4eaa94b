import type { NumberStyle } from '../charts/estimate.ts';
import { toFigureClass } from '../charts/figure-class.ts';
import type { SpineData } from '../charts/spine.ts';
import { decimalsOf } from '../i18n/formats-unit.ts';
import { isPlainCount } from '../indicators/area-figure.ts';
import type { Indicator } from '../indicators/definition.ts';
import type { CellContext } from '../document/cell-kind.ts';
import type { Assessed, Spread } from './assess-indicators.ts';
import { verdict, type AssessedRow } from './assessment-table.ts';
import { indicatorName } from '../language/indicator-name.ts';
import { areaName } from '../language/area-name.ts';

/** How a chart writes an indicator's numbers. */
export const numberStyle = (indicator: Indicator): NumberStyle => ({
  decimals: decimalsOf(indicator),
  suffix: indicator.eenheid.startsWith('%') ? '%' : ''
});

/** How the gemeenten of a row's indicator are spread, of indicators that stand beside their spreads. */
export function spreadOf({
  indicators,
  spreads
}: Pick<Assessed, 'indicators' | 'spreads'>): (row: AssessedRow) => Spread | null {
  const byId = new Map(indicators.map(({ id }, index) => [id, spreads[index] ?? null]));
  return ({ indicator }) => byId.get(indicator.id) ?? null;
}

/** The area's figures against the spread of all gemeenten, in the order given; a plain count stands beside nothing. */
export function toSpineData(
  rows: readonly AssessedRow[],
  spreadOf: (row: AssessedRow) => Spread | null,
  { locale, resolved }: CellContext
): SpineData {
  return {
    area: resolved.area.naam,
    comparison: areaName(resolved.comparison, locale),
    rows: rows.map((row) => ({
      id: row.indicator.id,
      label: indicatorName(row.indicator, locale),
      style: numberStyle(row.indicator),
      group: row.indicator.thema,
      value: row.assessment.value,
      interval: row.assessment.interval,
      class: toFigureClass(row.assessment),
      reference: isPlainCount(row.indicator) ? null : (row.assessment.comparison?.value ?? null),
      spread: isPlainCount(row.indicator) ? null : spreadOf(row),
      reason: row.assessment.noVerdict ? verdict(row, locale) : null
    }))
  };
}
