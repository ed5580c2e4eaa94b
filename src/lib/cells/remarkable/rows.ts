import type { SpineData } from '../../charts/spine.ts';
import type { CellContext, FigureTable } from '../../document/cell-kind.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import { assessmentTable, type AssessedRow } from '../assessment-table.ts';
import { spreadOf, toSpineData } from '../spine-data.ts';
import type { RemarkableOutput } from './output.ts';

/** What was tested, with definitions and names, smallest p first. */
export function remarkableRows(
  { indicators, list }: RemarkableOutput,
  { areas }: Pick<CellContext, 'areas'>
): readonly AssessedRow[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return list.figures.flatMap(({ assessment }) => {
    const indicator = byId.get(assessment.indicator);
    const area = areas.get(assessment.area)?.naam ?? assessment.area;
    return indicator ? [{ indicator, area, assessment }] : [];
  });
}

/** The first of what remains after correction, as many as are drawn. */
export const drawnRows = (
  most: number,
  output: RemarkableOutput,
  context: Pick<CellContext, 'areas'>
): readonly AssessedRow[] => remarkableRows(output, context).slice(0, Math.min(most, output.list.found));

/** The first of the list as the chart draws them; each names its area where more than one was tested. */
export function remarkableSpine(most: number, output: RemarkableOutput, context: CellContext): SpineData {
  const rows = drawnRows(most, output, context);
  const data = toSpineData(rows, spreadOf(output), context);
  const several = output.tested.length > 1;
  return {
    ...data,
    // Themes alternate in this order; a hairline between them would say nothing.
    rows: data.rows.map((row, at) => ({
      ...row,
      id: `${row.id} ${rows[at]?.assessment.area ?? ''}`,
      label: several ? `${rows[at]?.area ?? ''}: ${row.label}` : row.label,
      group: ''
    }))
  };
}

/** What was tested in numbers, with p raw, within the indicator where more than one area was tested, and over the list. */
export function remarkableTable(
  output: RemarkableOutput,
  caption: string,
  context: CellContext
): FigureTable {
  const { locale } = context;
  const { figures, compared } = output.list;
  const of = (one: Assessment) =>
    figures.find(({ assessment }) => assessment.indicator === one.indicator && assessment.area === one.area);
  return assessmentTable(remarkableRows(output, context), caption, locale, [
    ...(output.tested.length > 1
      ? [
          {
            label: translate(locale, 'figures.column.adjusted.within'),
            adjusted: (one: Assessment) => of(one)?.adjustedWithin ?? null
          }
        ]
      : []),
    {
      label: translate(locale, 'figures.column.adjusted', { count: formatNumber(compared, 0, locale) }),
      adjusted: (one: Assessment) => of(one)?.adjusted ?? null
    }
  ]);
}
