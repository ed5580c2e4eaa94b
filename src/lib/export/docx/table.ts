import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType
} from 'docx';
import { chartTheme } from '../../charts/theme.ts';
import type { FigureTable } from '../../document/cell-kind.ts';
import { columnWidths } from '../column-widths.ts';
import { points, textWidth } from './measures.ts';
import { hex, paragraphStyles, TABLE_SIZE } from './styles.ts';

const { line, line2 } = chartTheme('print');

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: hex(line) } as const;

/** Hairlines between rows and nothing else. */
const rowLines = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  bottom: hairline,
  insideHorizontal: hairline
} as const;

/** First rows that stay with the row after them: a head with one row says nothing at the foot of a page. */
const TOGETHER = 2;

/** A table with a head that repeats on every page; rows stay whole, numbers stand right. */
export function toTable({ columns, rows }: FigureTable): Table {
  const { size, widths } = columnWidths(columns, rows, textWidth);
  const small = size < TABLE_SIZE && { size: points(size) };
  const cell = (text: string, index: number, head: boolean, keepNext = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      ...(head && { borders: { bottom: { style: BorderStyle.SINGLE, size: 6, color: hex(line2) } } }),
      children: [
        new Paragraph({
          style: head ? paragraphStyles.head : paragraphStyles.cell,
          ...(keepNext && { keepNext }),
          alignment: columns[index]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, ...small })]
        })
      ]
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: rowLines,
    margins: { left: 0, right: 100, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, index) => cell(label, index, true))
      }),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, index) => cell(text, index, false, place < TOGETHER))
          })
      )
    ]
  });
}

/** Word joins tables that nothing stands between. */
export const afterTable = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 100, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 4 })]
  });
