import {
  BorderStyle,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild
} from 'docx';
import type { TextBlock } from '../../cells/paper.ts';
import { chartTheme } from '../../charts/theme.ts';
import { toAbreast } from './abreast.ts';
import { points, readingIndent, space, textWidth } from './measures.ts';
import { toRuns } from './runs.ts';
import { hex, paragraphStyles } from './styles.ts';
import { afterTable, toTable } from './table.ts';

const { ink, ink2, line2 } = chartTheme('print');

/** The picture's own title is Word's title, so that its sections are Word's first level. */
const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** Running text in Word's own paragraphs, headings, lists and tables. */
export const toBlocks = (blocks: readonly TextBlock[], setting: Partial<Setting> = {}): FileChild[] =>
  blocks.flatMap((block) =>
    toBlock(block, { style: paragraphStyles.reading, pageBreakBefore: false, ...setting })
  );

interface Setting {
  /** Of paragraphs. */
  readonly style: string;
  /** Headings begin a page. */
  readonly pageBreakBefore: boolean;
}

function toBlock(block: TextBlock, { style, pageBreakBefore }: Setting): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          pageBreakBefore: pageBreakBefore || block.startsPage === true,
          children: toRuns(block.runs)
        })
      ];
    case 'paragraph':
      return [
        new Paragraph({ style: block.small ? paragraphStyles.note : style, children: toRuns(block.runs) })
      ];
    case 'list':
      return toList(block, style, 0);
    case 'quote':
      return toBlocks(block.blocks, { style: 'Quote' });
    case 'code':
      return toCode(block.text);
    case 'rule':
      return [
        new Paragraph({
          style,
          border: { bottom: hairline }
        })
      ];
    case 'lines':
      return Array.from({ length: block.count }, () => toLine(style));
    case 'grid':
      return [
        toTable({
          caption: '',
          columns: block.columns.map(({ runs, numeric }) => ({ label: plain(runs), numeric })),
          rows: block.rows.map((row) => row.map(plain))
        }),
        afterTable()
      ];
    case 'columns':
      return [
        toAbreast(
          block.columns.map((blocks) => toBlocks(blocks, { style: paragraphStyles.column })),
          block.columns.map(() => Math.floor(textWidth / block.columns.length))
        ),
        afterTable()
      ];
    case 'callout':
      return [toCallout(block), afterTable()];
  }
}

/** Paragraphs with the same border are framed as one, the line between them drawn by `between`. */
const toLine = (style: string): Paragraph =>
  new Paragraph({
    style,
    spacing: { before: 0, after: 0, line: space(22), lineRule: LineRuleType.EXACT },
    border: { bottom: hairline, between: hairline }
  });

const hairline = { style: BorderStyle.SINGLE, size: 4, space: 1, color: hex(line2) } as const;

const plain = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

/** SQL and other code, one paragraph per line, so that it can be copied as it is. */
export const toCode = (text: string): Paragraph[] =>
  text
    .split('\n')
    .map((line) => new Paragraph({ style: paragraphStyles.code, children: [new TextRun(line)] }));

type ListBlock = Extract<TextBlock, { kind: 'list' }>;

function toList({ start, items }: ListBlock, style: string, level: number): FileChild[] {
  const reference = start === null ? 'punten' : 'nummers';
  return items.flatMap((blocks, index) =>
    blocks.flatMap((block, place): FileChild[] => {
      if (block.kind === 'list') return toList(block, style, Math.min(level + 1, 2));
      if (block.kind !== 'paragraph' || place > 0) return toBlocks([block], { style });
      const restart = start !== null && index === 0;
      return [
        new Paragraph({
          style,
          numbering: { reference, level, ...(restart && { restart }) },
          children: toRuns(block.runs)
        })
      ];
    })
  );
}

/** Frames that tell whose words these are: dashed for a local signal, a bar for an interpretation, a line for a limit. */
function toCallout({ tone, label, from, blocks }: Extract<TextBlock, { kind: 'callout' }>): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const side = {
    style: tone === 'lokaal' ? BorderStyle.DASHED : BorderStyle.SINGLE,
    size: 6,
    color: hex(line2)
  };
  const bar = { style: BorderStyle.SINGLE, size: 18, color: hex(ink) };
  const borders =
    tone === 'duiding'
      ? { top: none, bottom: none, right: none, left: bar }
      : { top: side, bottom: side, left: side, right: side };
  const inverse = tone === 'lokaal';
  const width = tone === 'beperking' ? textWidth : textWidth - readingIndent;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    margins: { left: 160, right: 160, top: 80, bottom: 40, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            borders,
            children: [
              new Paragraph({
                style: paragraphStyles.cell,
                spacing: { after: 40 },
                children: [
                  new TextRun({
                    text: inverse ? `\u00a0${label}\u00a0` : label,
                    bold: true,
                    size: points(8.5),
                    ...(inverse && {
                      color: 'FFFFFF',
                      shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(ink) }
                    })
                  }),
                  new TextRun({ text: from === '' ? '' : `   ${from}`, color: hex(ink2), size: points(8.5) })
                ]
              }),
              ...toBlocks(blocks, {
                style: tone === 'beperking' ? paragraphStyles.column : paragraphStyles.local
              }).filter(
                (child): child is Paragraph | Table => child instanceof Paragraph || child instanceof Table
              )
            ]
          })
        ]
      })
    ]
  });
}
