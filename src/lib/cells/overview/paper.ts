import { charts } from '../../charts/index.ts';
import { toFigureClass } from '../../charts/figure-class.ts';
import { translate } from '../../i18n/messages.ts';
import { onPaper } from '../on-paper.ts';
import type { FigurePart, PaperOf } from '../paper.ts';
import { spreadOf, toSpineData } from '../spine-data.ts';
import {
  overviewHeads,
  overviewRows,
  overviewSubtitle,
  type OverviewOutput,
  type OverviewSpec
} from './cell.ts';

/** The heat table, or for an area without gemeenten beside it its own figures against the spread of all. */
export const overviewPaper: PaperOf<OverviewSpec, OverviewOutput> = (spec, output, context) => {
  const { locale } = context;
  const rows = overviewRows(output, context);
  const subtitle = overviewSubtitle(spec, output, context);
  if (output.areas.length === 1) {
    const data = toSpineData(rows.flat(), spreadOf(output), context);
    const spine: FigurePart = {
      kind: 'drawing',
      name: '',
      about: '',
      span: 6,
      draw: async (drawing) => (await charts.spine()).draw(data, drawing)
    };
    return onPaper({ subtitle, parts: [spine], says: true });
  }
  return onPaper({
    subtitle,
    parts: [
      {
        kind: 'heat',
        heads: overviewHeads(spec, output, context),
        rows
      }
    ],
    classes: rows.flat().map(({ assessment }) => toFigureClass(assessment)),
    says: true,
    notes: [translate(locale, 'cells.overview.key')]
  });
};
