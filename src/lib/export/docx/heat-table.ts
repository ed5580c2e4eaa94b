import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IShadingAttributesProperties
} from 'docx';
import { classStyle } from '../../charts/class-style.ts';
import type { FigureClass } from '../../charts/figure-class.ts';
import { textWidth as textWidthOf } from '../../charts/text-width.ts';
import { chartTheme } from '../../charts/theme.ts';
import type { HeatCell, HeatRow } from '../report.ts';
import { points, textWidth } from './measures.ts';
import { hex, paragraphStyles } from './styles.ts';

const { ink, ink2, line, line2 } = chartTheme('print');
const LABEL = 0.27;
const MOST_COLUMN = 800;
/** Room beside a number, in twips. */
const SIDES = 60;
/** Type of a number in points; the smaller ones only where it does not fit. */
const SIZES = [7.5, 6.5, 5.8] as const;
const SIGN = 4.2;

const edge = (size: number, colour: string) => ({ style: BorderStyle.SINGLE, size, color: hex(colour) });
const gap = edge(6, '#ffffff');

/** Fill of a class, with Word's own patterns for what grey paper can't tell and for what is not known. */
function classShading(figureClass: FigureClass): IShadingAttributesProperties {
  const { fill, hatch } = classStyle(figureClass, 'print');
  switch (hatch) {
    case 'stipple':
      return { type: ShadingType.PERCENT_5, color: hex(ink), fill: hex(fill ?? '#ffffff') };
    case 'lines':
      return { type: ShadingType.THIN_DIAGONAL_STRIPE, color: hex(line), fill: 'FFFFFF' };
    case 'cross':
      return { type: ShadingType.THIN_DIAGONAL_CROSS, color: hex(line2), fill: 'FFFFFF' };
    default:
      return { type: ShadingType.CLEAR, color: 'auto', fill: hex(fill ?? '#ffffff') };
  }
}

/** The heat table as a table that can be read, copied and edited: class fill, sign, value. */
export function toHeatTable(heads: readonly string[], rows: readonly HeatRow[]): Table {
  const column = Math.min(MOST_COLUMN, Math.floor((textWidth * (1 - LABEL)) / heads.length));
  const label = textWidth - column * heads.length;
  const widths = [label, ...heads.map(() => column)];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: gap, bottom: gap, left: gap, right: gap, insideHorizontal: gap, insideVertical: gap },
    margins: { left: SIDES / 2, right: SIDES / 2, marginUnitType: WidthType.DXA },
    rows: [
      headRow(heads, label, column),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            height: { value: 284, rule: HeightRule.ATLEAST },
            children: [
              labelCell(row, label, index < rows.length - 1),
              ...row.cells.map((cell, index) => valueCell(cell, index === 0, row.apart, column))
            ]
          })
      )
    ]
  });
}

const headRow = (heads: readonly string[], label: number, column: number) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: 1350, rule: HeightRule.EXACT },
    children: [
      new TableCell({
        width: { size: label, type: WidthType.DXA },
        children: [new Paragraph({ style: paragraphStyles.heat, keepNext: true })]
      }),
      ...heads.map(
        (head, index) =>
          new TableCell({
            width: { size: column, type: WidthType.DXA },
            textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              new Paragraph({
                style: paragraphStyles.heat,
                children: [new TextRun({ text: head, bold: index === 0 })]
              })
            ]
          })
      )
    ]
  });

/** `together`: with the row under it on one page. */
const labelCell = ({ label, unit, apart }: HeatRow, width: number, together: boolean) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(apart && { borders: { top: edge(36, '#ffffff') } }),
    children: [
      new Paragraph({
        style: paragraphStyles.heat,
        keepNext: together,
        children: [new TextRun(label), new TextRun({ text: ` ${unit}`, color: hex(ink2), size: points(6.5) })]
      })
    ]
  });

const valueCell = ({ class: one, sign, shown }: HeatCell, own: boolean, apart: boolean, width: number) => {
  const { text } = classStyle(one, 'print');
  const room = (width - SIDES) / 20 - (sign === '' ? 0 : textWidthOf(`${sign} `, SIGN));
  const size = SIZES.find((points) => textWidthOf(shown, points, own ? 600 : 400) <= room) ?? SIZES[2];
  const frame = edge(8, ink);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    shading: classShading(one),
    borders: {
      ...(apart && { top: edge(36, '#ffffff') }),
      ...(own && { left: frame, right: frame })
    },
    children: [
      new Paragraph({
        style: paragraphStyles.heat,
        alignment: AlignmentType.RIGHT,
        children: [
          ...(sign === ''
            ? []
            : [new TextRun({ text: `${sign}\u00a0`, size: points(SIGN), color: hex(text) })]),
          new TextRun({
            text: shown,
            bold: own,
            size: points(size),
            color: hex(one === 'geheim' || one === 'te_weinig' ? ink : text)
          })
        ]
      })
    ]
  });
};
