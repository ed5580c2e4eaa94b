import { formatDate } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import type { PaperOf, TextBlock } from '../paper.ts';
import { plainRun } from '../plain-run.ts';
import { describeUnresolved } from './describe-unresolved.ts';
import type { TextOutput, TextSpec } from './cell.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** Text as it was written; a local signal says whose it is, and that it was not tested. */
export const textPaper: PaperOf<TextSpec, TextOutput> = (
  { callout, author, date, startsPage },
  { markdown, unresolved },
  context
) => {
  const { locale } = context;
  const blocks: readonly TextBlock[] =
    markdown.trim() === ''
      ? emptyBlocks(translate(locale, 'cells.text.empty'))
      : [
          ...markdownBlocks(markdown),
          ...unresolved.map((one): TextBlock => ({
            kind: 'paragraph',
            small: true,
            runs: [plainRun(describeUnresolved(one, locale))]
          }))
        ];
  if (callout === '') return { kind: 'text', blocks: startsPage ? onNewPage(blocks) : blocks };
  const when = /^\d{4}-\d\d-\d\d$/.test(date) ? formatDate(date, locale) : date;
  const who = [author, when].filter((part) => part !== '').join(', ');
  const untested = callout === 'lokaal' ? translate(locale, 'cells.text.local') : '';
  const from = [who, untested].filter((part) => part !== '').join('; ');
  const label = translate(locale, `cells.text.label.${callout}`);
  return { kind: 'text', blocks: [{ kind: 'callout', tone: callout, label, from, blocks }] };
};

const onNewPage = (blocks: readonly TextBlock[]): readonly TextBlock[] =>
  blocks.map((block, at) => (at === 0 && block.kind === 'heading' ? { ...block, startsPage: true } : block));

const emptyBlocks = (text: string): readonly TextBlock[] => [
  { kind: 'paragraph', small: false, runs: [{ ...plainRun(text), emphasis: true }] }
];
