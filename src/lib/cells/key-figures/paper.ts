import { charts } from '../../charts/index.ts';
import { toFigureClass } from '../../charts/figure-class.ts';
import { translate } from '../../i18n/messages.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import { plainRun } from '../plain-run.ts';
import { spreadOf, toSpineData } from '../spine-data.ts';
import { withMissing } from '../with-missing.ts';
import { keyFigureRows, keyFigureText, type KeyFiguresOutput, type KeyFiguresSpec } from './cell.ts';

/** The few sentences that matter most, or every figure with its interval. */
export const keyFiguresPaper: PaperOf<KeyFiguresSpec, KeyFiguresOutput> = ({ layout }, output, context) => {
  if (layout === 'zinnen') {
    const text = keyFigureText(output, context);
    return onPaper({
      parts: [
        {
          kind: 'findings',
          items: text.lines.map(({ sentence, assessments }) => ({
            classes: assessments.map(toFigureClass),
            runs: sentence.parts.map((part) => ({ ...plainRun(part.text), strong: part.strong }))
          }))
        }
      ],
      notes: [withMissing(text.notes.join(' '), output.missing, context)]
    });
  }
  const rows = keyFigureRows(output, context);
  const data = toSpineData(rows, spreadOf(output), context);
  return onPaper({
    subtitle: translate(context.locale, 'cells.key-figures.subtitle'),
    parts: [
      {
        kind: 'drawing',
        name: '',
        about: '',
        span: 6,
        draw: async (drawing) => (await charts.spine()).draw(data, drawing)
      }
    ],
    says: true
  });
};
