import type { CellContext } from '../../document/cell-kind.ts';
import { translate } from '../../i18n/messages.ts';
import { assessmentShort } from '../../language/sentences/short.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf, TextBlock, TextRun } from '../paper.ts';
import { plainRun } from '../plain-run.ts';
import type { MeasuresOutput, MeasuresSpec } from './cell.ts';
import { requirements } from './requirements.ts';
import type { Underpinning } from './underpinning.ts';

/** As cards what fits, on which ground and what it asks; as an appendix what every requirement has and lacks. */
export const measuresPaper: PaperOf<MeasuresSpec, MeasuresOutput> = (
  { layout },
  { shown, signals },
  context
) =>
  onPaper({
    subtitle: translate(context.locale, 'cells.measures.subtitle'),
    says: true,
    table: 'told',
    parts: [
      {
        kind: 'text',
        blocks:
          layout === 'kaarten'
            ? inPairs(shown).map((pair): TextBlock => ({
                kind: 'columns',
                columns: pair.map((one) => (one ? cardBlocks(one, context) : []))
              }))
            : shown.flatMap((one) => underpinningBlocks(one, signals, context))
      }
    ]
  });

const inPairs = <T>(all: readonly T[]): readonly (readonly (T | undefined)[])[] =>
  all.flatMap((one, index) => (index % 2 === 0 ? [[one, all[index + 1]]] : []));

const strong = (text: string): TextRun => ({ ...plainRun(text), strong: true });

const paragraph = (...runs: TextRun[]): TextBlock => ({ kind: 'paragraph', small: false, runs });

const headBlocks = ({ measure }: Underpinning, { locale }: CellContext): readonly TextBlock[] => [
  { kind: 'heading', level: 4, runs: [plainRun(measure.name)] },
  paragraph(plainRun(measure.what)),
  paragraph(
    strong(`${translate(locale, 'cells.measures.ground')} `),
    plainRun(
      measure.ground + (measure.verified ? '' : ` (${translate(locale, 'cells.measures.unverified')})`)
    )
  )
];

const whoBlock = ({ measure }: Underpinning, { locale }: CellContext): TextBlock =>
  paragraph(strong(`${translate(locale, 'cells.measures.who')} `), plainRun(measure.who));

function cardBlocks(one: Underpinning, context: CellContext): readonly TextBlock[] {
  const { locale, areas } = context;
  const figures = one.supports.map(
    ({ indicator, assessment }) => assessmentShort(assessment, { indicator, areas, locale }).plain
  );
  return [
    ...headBlocks(one, context),
    paragraph(
      strong(`${translate(locale, 'cells.measures.has')}: `),
      plainRun(figures.join(' ') || translate(locale, 'cells.measures.necessity.none'))
    ),
    paragraph(strong(`${translate(locale, 'cells.measures.needs')}: `), plainRun(one.measure.asks)),
    whoBlock(one, context)
  ];
}

const underpinningBlocks = (
  one: Underpinning,
  signals: number,
  context: CellContext
): readonly TextBlock[] => [
  ...headBlocks(one, context),
  {
    kind: 'grid',
    columns: (['column.requirement', 'has', 'needs'] as const).map((key) => ({
      runs: [plainRun(translate(context.locale, `cells.measures.${key}`))],
      numeric: false
    })),
    rows: requirements(one, signals, context).map(({ name, has, lacks }) => [
      [strong(name)],
      [plainRun(has.join(' ') || '–')],
      [plainRun(lacks.join(' '))]
    ])
  },
  whoBlock(one, context)
];
