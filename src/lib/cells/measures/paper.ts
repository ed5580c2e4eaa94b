import { translate } from '../../i18n/messages.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf, TextBlock } from '../paper.ts';
import { plainRun } from '../plain-run.ts';
import type { MeasuresOutput, MeasuresSpec } from './cell.ts';
import { requirements } from './requirements.ts';

/** Per measure what it is, its ground, and what every requirement has and lacks; the figures stand in the appendix. */
export const measuresPaper: PaperOf<MeasuresSpec, MeasuresOutput> = (_spec, { shown, signals }, context) => {
  const { locale } = context;
  const strong = (text: string) => ({ ...plainRun(text), strong: true });
  const paragraph = (...runs: ReturnType<typeof plainRun>[]): TextBlock => ({
    kind: 'paragraph',
    small: false,
    runs
  });
  const blocks = shown.flatMap((one): readonly TextBlock[] => {
    const { measure } = one;
    const unverified = measure.verified ? '' : ` (${translate(locale, 'cells.measures.unverified')})`;
    return [
      { kind: 'heading', level: 4, runs: [plainRun(measure.name)] },
      paragraph(plainRun(measure.what)),
      paragraph(
        strong(`${translate(locale, 'cells.measures.ground')} `),
        plainRun(measure.ground + unverified)
      ),
      {
        kind: 'grid',
        columns: (['column.requirement', 'has', 'needs'] as const).map((key) => ({
          runs: [plainRun(translate(locale, `cells.measures.${key}`))],
          numeric: false
        })),
        rows: requirements(one, signals, context).map(({ name, has, lacks }) => [
          [strong(name)],
          [plainRun(has.join(' ') || '–')],
          [plainRun(lacks.join(' '))]
        ])
      },
      paragraph(strong(`${translate(locale, 'cells.measures.who')} `), plainRun(measure.who))
    ];
  });
  return onPaper({
    subtitle: translate(locale, 'cells.measures.subtitle'),
    says: true,
    parts: [{ kind: 'text', blocks }]
  });
};
