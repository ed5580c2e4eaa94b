import type { ChartTheme } from '../../../charts/theme.ts';
import type { DotPaint } from '../canvas/dot-paints.ts';
import { write } from '../canvas/letters.ts';
import { rule, whisker } from '../canvas/lines.ts';
import { paintDots, type Standing } from '../canvas/paint-dots.ts';
import { figureClasses } from '../../../indicators/figure-class.ts';
import type { Swarm } from './swarm.ts';

/** What of a distribution does not depend on how its areas are drawn. */
export type Frame = Pick<
  Swarm['layout'],
  'left' | 'right' | 'top' | 'bottom' | 'middle' | 'ticks' | 'comparison' | 'own' | 'x'
>;

/** The own whisker hangs just under the middle line, where it hides fewer dots. */
const ownDrop = 8;

export function paintAxis(context: CanvasRenderingContext2D, frame: Frame, theme: ChartTheme): void {
  const { left, right, bottom, ticks } = frame;
  const axis = { colour: theme.line2, width: 1 };
  rule(context, { x: left, y: bottom }, { x: right, y: bottom }, axis);
  for (const { x, label } of ticks) {
    rule(context, { x, y: bottom }, { x, y: bottom + 4 }, axis);
    write(context, label, { x, y: bottom + 14, size: 11, colour: theme.ink2 });
  }
}

export function paintComparison(
  context: CanvasRenderingContext2D,
  { comparison, top, bottom }: Frame,
  theme: ChartTheme
): void {
  if (!comparison) return;
  const { x, label, labelX } = comparison;
  rule(context, { x, y: top - 12 }, { x, y: bottom }, { colour: theme.ink, width: 1.4, dash: [5, 3] });
  write(context, label, { x: labelX, y: 8, size: 12, colour: theme.ink });
}

export function paintOwn(
  context: CanvasRenderingContext2D,
  { own, top, middle, x }: Frame,
  paints: readonly DotPaint[],
  theme: ChartTheme
): void {
  if (!own) return;
  const y = middle + ownDrop;
  const { interval, class: figureClass } = own.point;
  rule(context, { x: own.x, y: top - 2 }, { x: own.x, y }, { colour: theme.petrol, width: 1.3 });
  whisker(context, {
    x: own.x,
    y,
    low: interval && x(interval.low),
    high: interval && x(interval.high),
    radius: 4.6,
    fill: paints[figureClasses.indexOf(figureClass)]?.fill ?? theme.surface,
    colour: theme.petrol,
    halo: theme.surface
  });
  write(context, own.label, {
    x: own.labelX,
    y: top - 10,
    size: 12.5,
    weight: 600,
    colour: theme.petrol,
    halo: theme.surface
  });
}

/** Axis, dots, comparison, the own area on top, and a ring around the area that is pointed at. */
export function paintSwarm(
  context: CanvasRenderingContext2D,
  { layout, dots }: Swarm,
  classes: ArrayLike<number>,
  paints: readonly DotPaint[],
  standing: Standing,
  hovered: number,
  theme: ChartTheme
): void {
  paintAxis(context, layout, theme);
  paintDots(context, dots, classes, paints, standing);
  paintComparison(context, layout, theme);
  paintOwn(context, layout, paints, theme);
  const dot = hovered < 0 ? -1 : Array.prototype.indexOf.call(dots.places, hovered);
  if (dot >= 0) ring(context, dots.xs[dot] ?? 0, dots.ys[dot] ?? 0, dots.radius + 2.4, theme);
}

/** Marks the area that is pointed at in this or another view. */
export function ring(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  theme: ChartTheme
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  for (const [colour, width] of [
    [theme.surface, 4],
    [theme.petrol, 2]
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
}
