import type { ChartTheme } from '../../../charts/theme.ts';
import type { Histogram } from '../../crossfilter/crossfilter.ts';
import { rule } from '../canvas/lines.ts';
import type { Sheet } from '../canvas/painted.ts';

const lowest = 1.5;

/**
 * Two layers of bars: every area, and those that pass all other filters. Heights go by the root of the counts, so that
 * a handful still shows beside a thousand. `own` and `hovered` are pixels.
 */
export function paintHistogram(
  { context, height }: Sheet,
  { bins, all, passing }: Histogram,
  { left, right }: { readonly left: number; readonly right: number },
  theme: ChartTheme,
  marks: { readonly own: number | null; readonly hovered: number | null }
): void {
  const bottom = height - 1;
  let fullest = 1;
  for (let bin = 0; bin < bins.count; bin += 1) fullest = Math.max(fullest, all[bin] ?? 0);
  const scale = (bottom - 4) / Math.sqrt(fullest);
  const step = (right - left) / bins.count;
  const layer = (counts: Uint32Array, colour: string): void => {
    context.fillStyle = colour;
    for (let bin = 0; bin < bins.count; bin += 1) {
      const count = counts[bin] ?? 0;
      if (count === 0) continue;
      const tall = Math.max(lowest, Math.sqrt(count) * scale);
      context.fillRect(left + bin * step, bottom - tall, Math.max(1, step - 1), tall);
    }
  };
  layer(all, theme.line);
  layer(passing, theme.ink3);
  rule(context, { x: left, y: bottom }, { x: right, y: bottom }, { colour: theme.line2, width: 1 });
  const mark = (x: number | null, width: number): void => {
    if (x !== null) rule(context, { x, y: 0 }, { x, y: bottom }, { colour: theme.petrol, width });
  };
  mark(marks.own, 1.3);
  mark(marks.hovered, 2.4);
}
