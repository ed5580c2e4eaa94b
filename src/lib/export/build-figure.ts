import type { AssessedRow } from '../cells/assessment-table.ts';
import { verdict } from '../cells/assessment-table.ts';
import { heatValue } from '../cells/overview/heat-value.ts';
import { shortUnit } from '../cells/overview/short-unit.ts';
import type { PaperFigure } from '../cells/paper.ts';
import { plainRun } from '../cells/plain-run.ts';
import { classStyle } from '../charts/class-style.ts';
import { toFigureClass } from '../charts/figure-class.ts';
import type { AnyCellKind, CellContext } from '../document/cell-kind.ts';
import type { Cell } from '../document/model.ts';
import { tableOf } from '../document/table-of.ts';
import { unitLabel } from '../i18n/formats-unit.ts';
import type { Locale } from '../i18n/locale.ts';
import { indicatorName } from '../language/indicator-name.ts';
import { layoutFigure } from './figure-layout.ts';
import type { Numbering } from './numbering.ts';
import type { HeatRow, ReportBlock, ReportFigure, ReportPart } from './report.ts';
import type { ExportRequest } from './request.ts';

interface Answered {
  readonly cell: Cell;
  readonly kind: AnyCellKind;
  readonly paper: PaperFigure;
  readonly spec: object;
  readonly output: unknown;
  readonly context: CellContext;
}

export interface FigureSetting {
  readonly numbering: Numbering;
  readonly request: Pick<ExportRequest, 'platform' | 'locale'>;
  readonly drawings: 'page' | 'loose' | 'none';
  /** Stands under a heading; what comes before the first is a section itself. */
  readonly isHeaded: boolean;
}

/** A figure with everything it shows and says; sentences alone are text under a heading of their own. */
export async function buildFigure(
  { cell, kind, paper, spec, output, context }: Answered,
  { numbering, request: { platform, locale }, drawings, isHeaded }: FigureSetting
): Promise<readonly ReportBlock[]> {
  const title = kind.title(spec, output, context);
  const drawn = paper.parts.some(({ kind }) => kind === 'drawing' || kind === 'heat');
  const picture =
    drawings === 'none'
      ? null
      : await layoutFigure(
          { ...paper, margin: paper.margin && drawings === 'page' },
          {
            document: platform.dom,
            shapes: platform.shapes,
            locale,
            theme: 'print',
            idPrefix: `f-${cell.id}`
          }
        );
  const others = paper.parts.flatMap((part): readonly ReportPart[] => {
    if (part.kind === 'drawing') return [];
    return part.kind === 'heat' ? [{ ...part, rows: heatRows(part.rows, locale) }] : [part];
  });
  const parts: readonly ReportPart[] = [
    ...(picture ? [{ kind: 'picture', picture } as const] : []),
    ...others,
    ...(paper.table === 'shown' ? [{ kind: 'table' } as const] : [])
  ];
  const figure: ReportFigure = {
    kind: 'figure',
    of: kind.kind,
    cell: cell.id,
    name: cell.name || cell.id,
    label: drawn ? numbering.figure() : paper.table === 'shown' ? numbering.table() : '',
    title,
    subtitle: paper.subtitle,
    parts,
    sentence: kind.describe(spec, output, context),
    says: paper.says,
    notes: paper.notes,
    table: kind.table(spec, output, context),
    behind: paper.table === 'appendix',
    data: tableOf(output) ?? null,
    sql: kind.sql(spec, context),
    margin: paper.margin
  };
  return figure.label === '' && title !== ''
    ? [{ kind: 'heading', level: isHeaded ? 4 : 2, runs: [plainRun(title)] }, figure]
    : [figure];
}

const heatRows = (rows: readonly (readonly AssessedRow[])[], locale: Locale): readonly HeatRow[] =>
  rows.flatMap((row, index): HeatRow[] => {
    const [first] = row;
    if (!first) return [];
    const above = rows[index - 1]?.[0]?.indicator.thema;
    return [
      {
        label: indicatorName(first.indicator, locale),
        unit: shortUnit(unitLabel(first.indicator, locale)),
        apart: above !== undefined && above !== first.indicator.thema,
        cells: row.map((one) => {
          const look = toFigureClass(one.assessment);
          return {
            class: look,
            sign: classStyle(look, 'print').sign,
            shown: heatValue(one, locale),
            verdict: verdict(one, locale)
          };
        })
      }
    ];
  });
