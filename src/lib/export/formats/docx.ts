import { Document, Packer, Paragraph, TableOfContents, TextRun, type FileChild } from 'docx';
import { translate } from '../../i18n/messages.ts';
import { buildReport } from '../build-report.ts';
import { toAppendix, toTables } from '../docx/appendix.ts';
import { toBlocks } from '../docx/blocks.ts';
import { toFigure } from '../docx/figure.ts';
import { findPageNumbers } from '../docx/page-numbers.ts';
import { pageOf } from '../docx/page.ts';
import { settle } from '../docx/settle.ts';
import { numbering, paragraphStyles, stylesIn } from '../docx/styles.ts';
import type { Picture } from '../picture.ts';
import { placeOfContents, type Report, type ReportBlock } from '../report.ts';
import type { Encode } from '../export-format.ts';
import type { ExportRequest } from '../request.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Word: editable text, native headings, captions, tables and contents; figures as crisp images with alt text. */
export const encodeDocx: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request);
  const { platform, signal, date } = request;
  const fonts = await platform.fonts();
  const rasterise = once(platform.rasterise);
  const text = await toText(report, request, rasterise);
  const properties = (children: FileChild[]) => ({
    title: report.title,
    subject: report.provenance.footer,
    creator: report.provenance.author || 'Regiobeeld',
    description: report.notice,
    lastModifiedBy: 'Regiobeeld',
    styles: stylesIn(report.locale),
    numbering,
    sections: [{ ...pageOf(report), children }]
  });
  const headed = properties([...text, ...toAppendix(report)]);
  const pageNumbers = await findPageNumbers(headed, fonts);
  signal.throwIfAborted();
  // A paragraph belongs to one document, so the text is set twice; its pictures are drawn once.
  const again = await toText(report, request, rasterise);
  const whole = properties([...again, ...toAppendix(report), ...toTables(report)]);
  const file = await Packer.toArrayBuffer(new Document({ ...whole, pageNumbers }));
  const bytes = settle(new Uint8Array(file), date, fonts);
  request.progress(1);
  return { bytes, mime: MIME, extension: '.docx' };
};

type Rasterise = ExportRequest['platform']['rasterise'];

/** Draws each picture once, however often it is asked for. */
function once(rasterise: Rasterise): Rasterise {
  const drawn = new Map<Picture, Promise<Uint8Array>>();
  return (picture, scale) => {
    const known = drawn.get(picture) ?? rasterise(picture, scale);
    drawn.set(picture, known);
    return known;
  };
}

async function toText(
  report: Report,
  { signal, progress }: ExportRequest,
  rasterise: Rasterise
): Promise<readonly FileChild[]> {
  const body: FileChild[] = [...head(report)];
  const contentsAt = placeOfContents(report);
  let figures = 0;
  for (const [index, block] of report.blocks.entries()) {
    signal.throwIfAborted();
    if (index === contentsAt) body.push(...contents(report));
    if (block.kind === 'figure') body.push(...(await toFigure(block, ++figures, rasterise)));
    else body.push(...toBlocks([block], { pageBreakBefore: isHeat(report.blocks[index + 1]) }));
    progress(0.6 + (0.3 * (index + 1)) / report.blocks.length);
  }
  return body;
}

/** A heat table is read as a whole: it has a page of its own, with its heading. */
const isHeat = (block: ReportBlock | undefined): boolean =>
  block?.kind === 'figure' && block.parts.some(({ kind }) => kind === 'heat');

const head = ({ title, facts }: Report): FileChild[] => [
  new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
  new Paragraph({ style: paragraphStyles.facts, children: [new TextRun(facts.filter(Boolean).join(' · '))] })
];

const contents = ({ locale }: Report): FileChild[] => [
  new Paragraph({ style: 'Caption', children: [new TextRun(translate(locale, 'export.contents'))] }),
  new TableOfContents(translate(locale, 'export.contents'), {
    hyperlink: true,
    headingStyleRange: '1-1',
    beginDirty: false
  })
];
