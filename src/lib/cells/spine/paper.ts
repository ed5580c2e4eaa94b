import { charts } from '../../charts/index.ts';
import { toFigureClass } from '../../charts/figure-class.ts';
import { translate } from '../../i18n/messages.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import { spineData, type SpineOutput, type SpineSpec } from './cell.ts';

/** The area on every chosen indicator, against the spread of all. */
export const spinePaper: PaperOf<SpineSpec, SpineOutput> = (spec, output, context) =>
  onPaper({
    subtitle: translate(context.locale, 'cells.key-figures.subtitle'),
    parts: [
      {
        kind: 'drawing',
        name: '',
        about: '',
        span: 6,
        draw: async (drawing) => (await charts.spine()).draw(spineData(spec, output, context), drawing)
      }
    ],
    classes: output.rows.map(({ assessment }) => toFigureClass(assessment)),
    says: true
  });
