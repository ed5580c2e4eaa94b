import type { ChartTheme } from '../../../charts/theme.ts';
import { figureClasses } from '../../../indicators/figure-class.ts';
import type { DotPaint } from '../canvas/dot-paints.ts';
import type { Standing } from '../canvas/paint-dots.ts';
import { rule } from '../canvas/lines.ts';
import { paintAxis, paintComparison, paintOwn, type Frame } from './paint-swarm.ts';

/** More areas than this make a strip of columns instead of a swarm of dots. */
export const mostDots = 1500;

const columnWidth = 3;
const looks = figureClasses.length;

/** Column of every area over the width of a frame; areas without a value are in none (`count`). */
export interface Strip {
  readonly count: number;
  readonly of: Uint16Array;
  /** Areas in the fullest column. */
  readonly fullest: number;
}

export function toStrip(values: Float64Array, frame: Pick<Frame, 'left' | 'right' | 'x'>): Strip {
  const count = Math.max(1, Math.floor((frame.right - frame.left) / columnWidth));
  const totals = new Uint32Array(count + 1);
  const of = Uint16Array.from(values, (value) => {
    if (Number.isNaN(value)) return count;
    const column = Math.floor((frame.x(value) - frame.left) / columnWidth);
    return Math.min(count - 1, Math.max(0, column));
  });
  for (const column of of) totals[column] = (totals[column] ?? 0) + 1;
  return { count, of, fullest: totals.subarray(0, count).reduce((most, one) => Math.max(most, one), 1) };
}

/** How many areas of each class pass, per column; and how many there are at all. */
function countStrip(
  { count, of }: Strip,
  classes: ArrayLike<number>,
  { visible, active }: Standing
): { readonly passing: Uint32Array; readonly all: Uint32Array } {
  const passing = new Uint32Array((count + 1) * looks);
  const all = new Uint32Array(count + 1);
  for (let place = 0; place < of.length; place += 1) {
    const column = of[place] ?? count;
    all[column] = (all[column] ?? 0) + 1;
    if (active && visible[place] !== 1) continue;
    const at = column * looks + (classes[place] ?? 0);
    passing[at] = (passing[at] ?? 0) + 1;
  }
  return { passing, all };
}

/** The middle class lies on the axis; deviations are stacked above it, so that few of them still show. */
const stacking = [
  'niet_anders',
  'niet_getoetst',
  'te_weinig',
  'geheim',
  'geen_gegevens',
  'lager',
  'duidelijk_lager',
  'hoger',
  'duidelijk_hoger'
] as const;
const stacked = stacking.map((one) => figureClasses.indexOf(one));

export function paintStrip(
  context: CanvasRenderingContext2D,
  frame: Frame,
  strip: Strip,
  classes: ArrayLike<number>,
  paints: readonly DotPaint[],
  standing: Standing,
  hovered: number,
  theme: ChartTheme
): void {
  const { left, top, bottom } = frame;
  const { passing, all } = countStrip(strip, classes, standing);
  // By the root: columns of a handful stay visible beside one of a thousand.
  const scale = (bottom - top - 4) / Math.sqrt(strip.fullest);
  const height = (count: number) => Math.sqrt(count) * scale;
  for (let column = 0; column < strip.count; column += 1) {
    const total = all[column] ?? 0;
    if (total === 0) continue;
    const x = left + column * columnWidth;
    context.fillStyle = theme.line;
    context.fillRect(x, bottom - Math.max(1, height(total)), columnWidth - 0.6, Math.max(1, height(total)));
    let sum = 0;
    for (const look of stacked) {
      const count = passing[column * looks + look] ?? 0;
      if (count === 0) continue;
      const [low, high] = [height(sum), height(sum + count)];
      sum += count;
      context.fillStyle = paints[look]?.line ?? paints[look]?.fill ?? theme.ink3;
      context.fillRect(x, bottom - high, columnWidth - 0.6, Math.max(1, high - low));
    }
  }
  paintAxis(context, frame, theme);
  paintComparison(context, frame, theme);
  paintOwn(context, frame, paints, theme);
  const column = strip.of[hovered] ?? strip.count;
  if (column < strip.count) {
    const x = left + (column + 0.5) * columnWidth;
    rule(context, { x, y: top }, { x, y: bottom }, { colour: theme.petrol, width: 2 });
  }
}
