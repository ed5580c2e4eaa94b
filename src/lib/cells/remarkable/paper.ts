import { charts } from '../../charts/index.ts';
import { toFigureClass } from '../../charts/figure-class.ts';
import { translate } from '../../i18n/messages.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import type { RemarkableSpec } from './spec.ts';
import { comparisonIn } from './describe.ts';
import type { RemarkableOutput } from './output.ts';
import { drawnRows, remarkableSpine } from './rows.ts';

/** The list drawn, each figure against the spread of all gemeenten; p stands in the table. */
export const remarkablePaper: PaperOf<RemarkableSpec, RemarkableOutput> = (
  { rows: most },
  output,
  context
) => {
  const shown = drawnRows(most, output, context);
  return shown.length === 0
    ? onPaper({ says: true })
    : onPaper({
        subtitle: translate(context.locale, 'cells.remarkable.subtitle', {
          comparison: comparisonIn(output, context)
        }),
        parts: [
          {
            kind: 'drawing',
            name: '',
            about: '',
            span: 6,
            draw: async (drawing) =>
              (await charts.spine()).draw(remarkableSpine(most, output, context), drawing)
          }
        ],
        classes: shown.map(({ assessment }) => toFigureClass(assessment)),
        says: true
      });
};
