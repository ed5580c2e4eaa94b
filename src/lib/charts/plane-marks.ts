import * as Plot from '@observablehq/plot';
import type { Plane } from './plane.ts';
import type { ChartTheme } from './theme.ts';

/** Axes of a plane: horizontal gridlines, numbers at both, and what they are in words. */
export function planeMarks(
  { left, right, top, bottom, x, y, height }: Plane,
  names: { readonly x: string; readonly y: string },
  theme: ChartTheme
): Plot.Markish[] {
  return [
    Plot.ruleY(y.ticks, { y: 'at', x1: left, x2: right, stroke: theme.line }),
    Plot.ruleY([bottom], { x1: left, x2: right, stroke: theme.line2 }),
    Plot.ruleX(x.ticks, { x: 'at', y1: bottom, y2: bottom + 4, stroke: theme.line2 }),
    Plot.text(y.ticks, {
      x: left - 7,
      y: 'at',
      text: 'label',
      textAnchor: 'end',
      fontSize: 11,
      fill: theme.ink2
    }),
    Plot.text(
      x.ticks.filter(({ at }) => at <= right - 12),
      { x: 'at', y: bottom + 13, text: 'label', fontSize: 11, fill: theme.ink2 }
    ),
    Plot.text([names.y], { x: 0, y: top - 10, textAnchor: 'start', fontSize: 12, fill: theme.ink2 }),
    Plot.text([names.x], { x: right, y: height - 6, textAnchor: 'end', fontSize: 12, fill: theme.ink2 })
  ];
}
