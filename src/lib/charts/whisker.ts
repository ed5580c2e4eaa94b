import * as Plot from '@observablehq/plot';
import { classFill } from './hatches.ts';
import type { DrawContext } from './define.ts';
import type { FigureClass } from './figure-class.ts';
import { chartTheme } from './theme.ts';

/** A dot on a bar with two end ticks, in pixels: the form of every estimate. */
export interface WhiskerMark {
  readonly y: number;
  readonly x: number;
  /** Null without an interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly class: FigureClass;
  /** The area the reader chose: petrol instead of ink. */
  readonly own: boolean;
}

export interface WhiskerSize {
  readonly radius: number;
  /** Half the height of an end tick; always more than the dot, so that a narrow interval still shows. */
  readonly tick: number;
  readonly stroke: number;
}

/** Marks for whiskers in identity scales, with a halo so that they read on any background. */
export function whiskerMarks(
  marks: readonly WhiskerMark[],
  size: WhiskerSize,
  context: DrawContext
): Plot.Markish[] {
  const theme = chartTheme(context.theme);
  const colour = (mark: WhiskerMark): string => (mark.own ? theme.petrol : theme.ink);
  const intervals = marks.flatMap((mark) =>
    mark.low === null || mark.high === null ? [] : [{ mark, y: mark.y, low: mark.low, high: mark.high }]
  );
  const ends = intervals.flatMap(({ mark, y, low, high }) => [low, high].map((x) => ({ mark, x, y })));
  const bar = (stroke: string | ((d: { mark: WhiskerMark }) => string), strokeWidth: number): Plot.Markish =>
    Plot.link(intervals, {
      x1: 'low',
      x2: 'high',
      y1: 'y',
      y2: 'y',
      stroke,
      strokeWidth,
      strokeLinecap: 'butt'
    });
  const ticks = (
    stroke: string | ((d: { mark: WhiskerMark }) => string),
    strokeWidth: number
  ): Plot.Markish =>
    Plot.link(ends, {
      x1: 'x',
      x2: 'x',
      y1: (d: { y: number }) => d.y - size.tick,
      y2: (d: { y: number }) => d.y + size.tick,
      stroke,
      strokeWidth
    });
  return [
    bar(theme.surface, size.stroke + 3),
    ticks(theme.surface, size.stroke + 3),
    bar((d) => colour(d.mark), size.stroke),
    ticks((d) => colour(d.mark), size.stroke),
    Plot.dot(marks as WhiskerMark[], {
      x: 'x',
      y: 'y',
      r: size.radius,
      fill: (d: WhiskerMark) => classFill(d.class, context),
      stroke: colour,
      strokeWidth: 1.4
    })
  ];
}
