import { Document, Packer, Paragraph, TableOfContents, TextRun, type FileChild } from 'docx';
import { translate } from '../../i18n/messages.ts';
import { buildReport } from '../build-report.ts';
import { toAppendix, toEntries, toTables } from '../docx/appendix.ts';
import { toBeside } from '../docx/beside.ts';
import { toBlocks } from '../docx/blocks.ts';
import { SHARPNESS, toFigure } from '../docx/figure.ts';
import { createImageTokens, type ImageTokens } from '../docx/image-tokens.ts';
import { pageNumbersIn } from '../docx/page-numbers.ts';
import { inColumns, pageOf } from '../docx/page.ts';
import { settle } from '../docx/settle.ts';
import { numbering, paragraphStyles, stylesIn } from '../docx/styles.ts';
import { drawImages } from '../draw-images.ts';
import { figuresOf, placeOfContents, type Report, type ReportBlock } from '../report.ts';
import type { Encode } from '../export-format.ts';
import { paperTables } from '../paper-tables.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Word: editable text, native headings, captions, tables and contents; figures as crisp images with alt text. */
export const encodeDocx: Encode = async (cleared, request) => {
  const report = await buildReport(cleared, request);
  const { platform, date, progress } = request;
  const pictures = figuresOf(report).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'picture' ? [part.picture] : []))
  );
  const images = createImageTokens(await drawImages(pictures, SHARPNESS, request, { from: 0.6, to: 0.8 }));
  const fonts = await platform.fonts();
  await progress(0.82);
  const behind = paperTables(report);
  const entries = toEntries(report, behind);
  const document = new Document({
    title: report.title,
    subject: report.provenance.footer,
    creator: report.provenance.author || 'Regiobeeld',
    description: report.notice,
    lastModifiedBy: 'Regiobeeld',
    styles: stylesIn(report.locale),
    numbering,
    // It also fills in the numbers of captions, so that documents without contents need it too.
    pageNumbers: pageNumbersIn(fonts),
    sections: [
      {
        ...pageOf(report),
        children: [...toText(report, images), ...toAppendix(report), ...toTables(report, behind)]
      },
      ...(entries.length > 0 ? [{ ...inColumns, children: entries }] : [])
    ]
  });
  await progress(0.85);
  const file = await Packer.toArrayBuffer(document);
  await progress(0.96);
  const bytes = settle(new Uint8Array(file), date, fonts, images);
  await progress(1);
  return { bytes, mime: MIME, extension: '.docx' };
};

function toText(report: Report, images: ImageTokens): readonly FileChild[] {
  const contentsAt = placeOfContents(report);
  const [lead, margin] = headPlaces(report.blocks);
  const written = report.blocks.map((block, index) =>
    block.kind === 'figure'
      ? toFigure(block, index + 1, images, index === lead || index === margin)
      : toBlocks([block], {
          pageBreakBefore: contentsAt < 0 ? isHeat(report.blocks[index + 1]) : index === contentsAt
        })
  );
  return [
    ...head(report),
    ...written.flatMap((children, index) => [
      ...(index === contentsAt ? contents(report) : []),
      ...(index === lead ? [toBeside(children, written[margin] ?? [])] : index === margin ? [] : children)
    ])
  ];
}

/** The summary and the figure that stands beside it; -1 where there is none. */
function headPlaces(blocks: readonly ReportBlock[]): readonly [lead: number, margin: number] {
  const margin = blocks.findIndex((block) => block.kind === 'figure' && block.margin);
  const lead = blocks.findIndex((block) => block.kind === 'figure' && block.label === '');
  return margin < 0 || lead < 0 || lead > margin ? [-1, -1] : [lead, margin];
}

/** A heat table is read as a whole: where the contents do not end a page before it, it begins one with its heading. */
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
