import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild
} from 'docx';
import { textWidth } from './measures.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const GAP = 340;

/** Columns beside each other: a table without lines, which every program keeps as it is. */
export const toAbreast = (columns: readonly (readonly FileChild[])[], widths: readonly number[]): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: index === columns.length - 1 ? 0 : GAP, top: 0, bottom: 0 },
              children: cellChildren(children)
            })
        )
      })
    ]
  });

/** A cell of Word's holds a paragraph at least. */
function cellChildren(children: readonly FileChild[]): (Paragraph | Table)[] {
  const held = children.filter(
    (child): child is Paragraph | Table => child instanceof Paragraph || child instanceof Table
  );
  return held.length > 0 ? held : [new Paragraph('')];
}
