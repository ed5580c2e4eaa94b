import type { Plane } from '../../../charts/plane.ts';
import { fitText } from '../../../charts/text-width.ts';
import type { ChartTheme } from '../../../charts/theme.ts';
import { write } from './letters.ts';
import { rule } from './lines.ts';

/** Axes of a plane as `charts/plane-marks.ts` draws them. */
export function paintPlane(
  context: CanvasRenderingContext2D,
  { width, height, left, right, top, bottom, x, y }: Plane,
  names: { readonly x: string; readonly y: string },
  theme: ChartTheme
): void {
  for (const { at, label } of y.ticks) {
    rule(context, { x: left, y: at }, { x: right, y: at }, { colour: theme.line, width: 1 });
    write(context, label, { x: left - 7, y: at, size: 11, colour: theme.ink2, align: 'right' });
  }
  rule(context, { x: left, y: bottom }, { x: right, y: bottom }, { colour: theme.line2, width: 1 });
  for (const { at, label } of x.ticks) {
    rule(context, { x: at, y: bottom }, { x: at, y: bottom + 4 }, { colour: theme.line2, width: 1 });
    if (at <= right - 12) write(context, label, { x: at, y: bottom + 13, size: 11, colour: theme.ink2 });
  }
  const words = { size: 12, colour: theme.ink2 };
  write(context, fitText(names.y, width - 4, 12), { ...words, x: 0, y: top - 10, align: 'left' });
  write(context, fitText(names.x, right, 12), { ...words, x: right, y: height - 8, align: 'right' });
}
