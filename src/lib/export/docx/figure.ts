import {
  BorderStyle,
  ImageRun,
  Paragraph,
  SequentialIdentifier,
  TextRun,
  type FileChild,
  type ParagraphChild
} from 'docx';
import { classStyle } from '../../charts/class-style.ts';
import type { FigureClass } from '../../charts/figure-class.ts';
import { chartTheme } from '../../charts/theme.ts';
import { FIGURE_WIDTH } from '../figure-layout.ts';
import type { ReportFigure, ReportPart } from '../report.ts';
import { toBlocks } from './blocks.ts';
import type { ImageTokens } from './image-tokens.ts';
import { toHeatTable } from './heat-table.ts';
import { textWidth } from './measures.ts';
import { toPlain, toRuns } from './runs.ts';
import { hex, paragraphStyles } from './styles.ts';
import { afterTable, toTable } from './table.ts';

/** Device pixels to each of a picture's own: 220 to the inch on paper, where lines and letters are still crisp. */
export const SHARPNESS = 1.9;
/** Twips to a pixel of 96 to the inch, in which Word takes the size of images. */
const TWIPS_TO_PIXEL = 15;
/** A pixel short of the text: what is any wider is cut. */
const SCALE = (textWidth / TWIPS_TO_PIXEL - 1) / FIGURE_WIDTH;

const { line, line2 } = chartTheme('print');

/**
 * A figure under its caption: drawings as crisp images that say what they show, tables and words as Word's own. What stands
 * beside something else has no room for a margin.
 */
export function toFigure(
  figure: ReportFigure,
  id: number,
  images: ImageTokens,
  isBeside = false
): FileChild[] {
  const whole = isBeside ? { indent: { right: 0 } } : {};
  const hasNotes = figure.notes.some((note) => note !== '');
  const said = figure.says
    ? [
        new Paragraph({
          style: paragraphStyles.sentence,
          keepNext: hasNotes,
          children: [toPlain(figure.sentence)]
        })
      ]
    : [];
  const notes = figure.notes
    .filter((note) => note !== '')
    .map((note) => new Paragraph({ style: paragraphStyles.note, ...whole, children: [new TextRun(note)] }));
  return [
    ...toHead(figure),
    ...figure.parts.flatMap((part) => toPart(part, figure, id, images)),
    ...said,
    ...notes
  ];
}

function toHead({ label, title, subtitle }: ReportFigure): readonly Paragraph[] {
  if (label === '') return [];
  return [
    new Paragraph({ style: 'Caption', children: captionRuns(label, title) }),
    ...(subtitle === ''
      ? []
      : [new Paragraph({ style: paragraphStyles.figureSubtitle, children: [new TextRun(subtitle)] })])
  ];
}

/** `Figuur 3`: the number is a field, so that Word counts on when a figure is added. */
export function captionRuns(label: string, title: string): readonly ParagraphChild[] {
  const word = label.replace(/ \d+$/, '');
  return [new TextRun(`${word} `), new SequentialIdentifier(word), new TextRun(`. ${title}`)];
}

function toPart(part: ReportPart, figure: ReportFigure, id: number, images: ImageTokens): FileChild[] {
  switch (part.kind) {
    case 'picture': {
      const { width, height } = part.picture;
      const image = new ImageRun({
        type: 'png',
        data: images.tokenOf(part.picture),
        transformation: { width: Math.floor(width * SCALE), height: Math.floor(height * SCALE) },
        altText: { id: String(id), name: figure.label, title: figure.title, description: figure.sentence }
      });
      return [new Paragraph({ style: paragraphStyles.figure, keepNext: figure.says, children: [image] })];
    }
    case 'findings':
      return part.items.map(
        ({ classes, runs }) =>
          new Paragraph({
            style: paragraphStyles.finding,
            indent: { left: 340, hanging: 340 },
            tabStops: [{ type: 'left', position: 340 }],
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 3, color: hex(line) } },
            children: [...classes.slice(0, 1).map(toSwatch), new TextRun({ text: '\t' }), ...toRuns(runs)]
          })
      );
    case 'heat':
      return [
        toHeatTable(part.heads, part.rows),
        new Paragraph({ style: paragraphStyles.note, spacing: { after: 40 } })
      ];
    case 'text':
      return toBlocks(part.blocks);
    case 'table':
      return figure.table ? [toTable(figure.table), afterTable()] : [];
  }
}

/** A square in the colour of a class; outlined where the class has none. */
function toSwatch(one: FigureClass): TextRun {
  const { fill } = classStyle(one, 'print');
  const pale = one === 'niet_anders' || fill === null;
  return new TextRun({ text: pale ? '□' : '■', font: 'Arial', color: hex(pale ? line2 : fill) });
}
