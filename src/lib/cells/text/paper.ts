import { formatDate } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { PaperOf, TextBlock } from '../paper.ts';
import { plainRun } from '../plain-run.ts';
import { describeUnresolved } from './describe-unresolved.ts';
import type { TextOutput, TextSpec } from './cell.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** Text as it was written; a local signal says whose it is, and that it was not tested. Without words it is left out. */
export const textPaper: PaperOf<TextSpec, TextOutput> = (spec, output, { locale }) => {
  const { callout, startsPage } = spec;
  const blocks = wordsOf(spec, output, locale);
  if (blocks.length === 0) return { kind: 'text', blocks };
  if (callout === '') return { kind: 'text', blocks: startsPage ? onNewPage(blocks) : blocks };
  const label = translate(locale, `cells.text.label.${callout}`);
  return {
    kind: 'text',
    blocks: [{ kind: 'callout', tone: callout, label, from: sourceOf(spec, locale), blocks }]
  };
};

/** A place that someone is asked to fill says what for, with room to write: a question does not leave the page unseen. */
function wordsOf(
  { prompt }: TextSpec,
  { markdown, unresolved }: TextOutput,
  locale: Locale
): readonly TextBlock[] {
  if (markdown.trim() !== '')
    return [
      ...markdownBlocks(markdown),
      ...unresolved.map((one) => small(describeUnresolved(one, locale), false))
    ];
  return prompt === '' ? [] : [small(prompt, true), { kind: 'lines', count: 3 }];
}

const small = (text: string, emphasis: boolean): TextBlock => ({
  kind: 'paragraph',
  small: true,
  runs: [{ ...plainRun(text), emphasis }]
});

function sourceOf({ callout, author, date }: TextSpec, locale: Locale): string {
  const when = /^\d{4}-\d\d-\d\d$/.test(date) ? formatDate(date, locale) : date;
  const who = [author, when].filter((part) => part !== '').join(', ');
  const untested = callout === 'lokaal' ? translate(locale, 'cells.text.local') : '';
  return [who, untested].filter((part) => part !== '').join('; ');
}

const onNewPage = (blocks: readonly TextBlock[]): readonly TextBlock[] =>
  blocks.map((block, at) => (at === 0 && block.kind === 'heading' ? { ...block, startsPage: true } : block));
