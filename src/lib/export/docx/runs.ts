import { ExternalHyperlink, NoBreakHyphen, TextRun, type ParagraphChild } from 'docx';
import type { TextRun as Words } from '../../cells/paper.ts';
import { toUnbroken } from '../../i18n/unbroken.ts';

/** Words as editable runs; links stay links. */
export const toRuns = (runs: readonly Words[]): readonly ParagraphChild[] =>
  runs.map((run) =>
    run.link === null
      ? toRun(run)
      : new ExternalHyperlink({ link: run.link, children: [toRun(run, 'Hyperlink')] })
  );

function toRun({ text, strong, emphasis, code }: Words, style?: string): TextRun {
  const looks = {
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(code && { font: 'Consolas', noProof: true }),
    ...(style !== undefined && { style })
  };
  return text === '\n'
    ? new TextRun({ ...looks, break: 1 })
    : new TextRun({ ...looks, children: unbroken(text) });
}

/** Plain words in which no line ends where none may. */
export const toPlain = (text: string): TextRun => new TextRun({ children: unbroken(text) });

/** Word's own hyphen and space that hold a line together. */
const unbroken = (text: string): readonly (string | NoBreakHyphen)[] =>
  toUnbroken(text).flatMap((part) =>
    part.whole
      ? part.text
          .replaceAll(' ', '\u00a0')
          .split('-')
          .flatMap((piece, index) => (index === 0 ? [piece] : [new NoBreakHyphen(), piece]))
      : [part.text]
  );
