import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { TextRun as Words } from '../../cells/paper.ts';

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
  return text === '\n' ? new TextRun({ ...looks, break: 1 }) : new TextRun({ ...looks, text });
}
