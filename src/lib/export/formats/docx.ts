import { Document, Packer, Paragraph, TableOfContents, TextRun, type FileChild } from 'docx';
import { translate } from '../../i18n/messages.ts';
import { buildReport } from '../build-report.ts';
import { toAppendix } from '../docx/appendix.ts';
import { toBlocks } from '../docx/blocks.ts';
import { toFigure } from '../docx/figure.ts';
import { pageOf } from '../docx/page.ts';
import { settle } from '../docx/settle.ts';
import { numbering, paragraphStyles, styles } from '../docx/styles.ts';
import type { Report } from '../report.ts';
import type { Encode } from '../export-format.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Word: editable text, native headings, captions, tables and contents; figures as crisp images with alt text. */
export const encodeDocx: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request);
  const { platform, signal } = request;
  const fonts = await platform.fonts();
  const body: FileChild[] = [];
  let figures = 0;
  for (const [index, block] of report.blocks.entries()) {
    signal.throwIfAborted();
    if (index === placeOfContents(report)) body.push(...contents(report));
    if (block.kind === 'figure') body.push(...(await toFigure(block, ++figures, platform.rasterise)));
    else body.push(...toBlocks([block]));
    request.progress(0.6 + (0.3 * (index + 1)) / report.blocks.length);
  }
  const document = new Document({
    title: report.title,
    subject: report.provenance.footer,
    creator: report.provenance.author || 'Regiobeeld',
    description: report.notice,
    lastModifiedBy: 'Regiobeeld',
    styles,
    numbering,
    sections: [{ ...pageOf(report), children: [...head(report), ...body, ...toAppendix(report)] }]
  });
  const bytes = settle(new Uint8Array(await Packer.toArrayBuffer(document)), request.date, fonts);
  request.progress(1);
  return { bytes, mime: MIME, extension: '.docx' };
};

const head = ({ title, facts }: Report): FileChild[] => [
  new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
  new Paragraph({ style: paragraphStyles.facts, children: [new TextRun(facts.filter(Boolean).join(' · '))] })
];

/** Behind the summary: before the first heading that follows a figure. */
function placeOfContents({ blocks }: Report): number {
  const figure = blocks.findIndex(({ kind }) => kind === 'figure');
  return blocks.findIndex(({ kind }, index) => kind === 'heading' && index > figure);
}

const contents = ({ locale }: Report): FileChild[] => [
  new Paragraph({ style: 'Caption', children: [new TextRun(translate(locale, 'export.contents'))] }),
  new TableOfContents(translate(locale, 'export.contents'), {
    hyperlink: true,
    headingStyleRange: '1-1',
    beginDirty: false
  })
];
