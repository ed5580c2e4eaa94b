import { charts } from '../../charts/index.ts';
import { toFigureClass } from '../../charts/figure-class.ts';
import { translate } from '../../i18n/messages.ts';
import { onPaper } from '../on-paper.ts';
import type { FigurePart, PaperOf } from '../paper.ts';
import { toSpineData } from '../spine-data.ts';
import { overviewRows, type OverviewOutput, type OverviewSpec } from './cell.ts';
import { areaName } from '../../language/area-name.ts';

/** The heat table, or for an area without gemeenten beside it its own figures against the spread of all. */
export const overviewPaper: PaperOf<OverviewSpec, OverviewOutput> = (_spec, output, context) => {
  const { locale, resolved, areas } = context;
  const rows = overviewRows(output, context);
  const count = output.areas.length - 1;
  const t = { comparison: areaName(resolved.comparison, locale), count };
  if (count === 0) {
    const spreads = new Map(output.indicators.map(({ id }, index) => [id, output.spreads[index] ?? null]));
    const data = toSpineData(rows.flat(), ({ indicator }) => spreads.get(indicator.id) ?? null, context);
    const spine: FigurePart = {
      kind: 'drawing',
      name: '',
      about: '',
      span: 6,
      draw: async (drawing) => (await charts.spine()).draw(data, drawing)
    };
    return onPaper({
      subtitle: translate(locale, 'cells.overview.subtitle.one', t),
      parts: [spine],
      says: true
    });
  }
  return onPaper({
    subtitle: translate(locale, 'cells.overview.subtitle', t),
    parts: [
      {
        kind: 'heat',
        heads: [
          translate(locale, 'cells.overview.region'),
          ...output.areas.slice(1).map((code) => areas.get(code)?.naam ?? code)
        ],
        rows
      }
    ],
    classes: rows.flat().map(({ assessment }) => toFigureClass(assessment)),
    says: true,
    notes: [translate(locale, 'cells.overview.key')]
  });
};
