import { classDash, classFill, createHatches } from '../../charts/hatches.ts';
import { classStyle } from '../../charts/class-style.ts';
import { createSvg } from '../../charts/svg-element.ts';
import { fitText } from '../../charts/text-width.ts';
import { chartTheme } from '../../charts/theme.ts';
import { FIGURE_WIDTH, toPicture } from '../figure-layout.ts';
import type { Picture } from '../picture.ts';
import type { ReportPart } from '../report.ts';

type Heat = Extract<ReportPart, { kind: 'heat' }>;

const [LABEL, HEAD, ROW, APART, WIDEST] = [258, 96, 22, 6, 76];
/** Names of columns lean over; the last reaches past its column. */
const [SLANT, OVERHANG] = [52, 44];

/** The heat table as a drawing, for where no table can stand. */
export function heatPicture({ heads, rows }: Heat, idPrefix: string, document: Document): Picture {
  const svg = createSvg(document);
  const { ink, ink2, line2 } = chartTheme('print');
  const context = { document, theme: 'print', idPrefix } as const;
  const column = Math.min(WIDEST, (FIGURE_WIDTH - LABEL - OVERHANG) / heads.length);
  let y = HEAD;
  const drawn = rows.flatMap((row) => {
    if (row.apart) y += APART;
    const top = y;
    y += ROW;
    const unit = ` ${row.unit}`;
    return [
      svg(
        'text',
        { x: 0, y: top + 15 },
        fitText(row.label, LABEL - 8, 12),
        svg('tspan', { fill: ink2, 'font-size': 10 }, unit)
      ),
      ...row.cells.flatMap((cell, index) => {
        const left = LABEL + index * column;
        const { text } = classStyle(cell.class, 'print');
        const at = { x: left + column - 6, y: top + 15, 'text-anchor': 'end', 'font-size': 11.5 };
        return [
          svg('rect', {
            x: left + 0.5,
            y: top + 0.5,
            width: column - 1,
            height: ROW - 1,
            fill: classFill(cell.class, context),
            'stroke-dasharray': classDash(cell.class),
            stroke: index === 0 ? ink : classDash(cell.class) ? line2 : 'none',
            'stroke-width': index === 0 ? 1.4 : 1
          }),
          svg('text', { x: left + 3, y: top + 8, 'font-size': 6, fill: text }, cell.sign),
          svg('text', { ...at, fill: text, 'font-weight': index === 0 ? 600 : 400 }, cell.shown)
        ];
      })
    ];
  });
  const named = heads.map((head, index) => {
    const left = LABEL + index * column;
    const isOwn = index === 0;
    const place = isOwn
      ? { x: left + column - 6, y: HEAD - 8, 'text-anchor': 'end', 'font-weight': 600 }
      : { transform: `translate(${left + column / 2 + 4},${HEAD - 8}) rotate(-${SLANT})` };
    return svg('text', place, isOwn ? head : fitText(head, HEAD, 12));
  });
  const hatches = createHatches(context);
  return toPicture(svg, FIGURE_WIDTH, Math.ceil(y), [hatches, ...named, ...drawn], context);
}
