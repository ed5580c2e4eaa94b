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

/** How the whiskers of one chart look. */
export interface WhiskerStyle {
  readonly radius: number;
  /** Half the height of an end tick; always more than the dot, so that a narrow interval still shows. */
  readonly tick: number;
  readonly stroke: number;
  readonly ink: string;
  /** Background under a mark that was chosen; others lie on the surface. */
  readonly ownHalo: string;
}

const HALO = 3;

/** Marks for whiskers in identity scales, with a halo so that they read on any background. */
export function whiskerMarks(
  marks: readonly WhiskerMark[],
  style: WhiskerStyle,
  context: DrawContext
): Plot.Markish[] {
  const theme = chartTheme(context.theme);
  const colour = (mark: WhiskerMark): string => (mark.own ? theme.petrol : style.ink);
  const halo = (mark: WhiskerMark): string => (mark.own ? style.ownHalo : theme.surface);
  const width = (mark: WhiskerMark): number => style.stroke + (mark.own ? 0.4 : 0);
  const intervals = marks.flatMap((mark) =>
    mark.low === null || mark.high === null ? [] : [{ mark, y: mark.y, low: mark.low, high: mark.high }]
  );
  const ends = intervals.flatMap(({ mark, y, low, high }) => [low, high].map((x) => ({ mark, x, y })));
  const lines = (stroke: (mark: WhiskerMark) => string, extra: number): Plot.Markish[] => [
    Plot.link(intervals, {
      x1: 'low',
      x2: 'high',
      y1: 'y',
      y2: 'y',
      stroke: (d) => stroke(d.mark),
      strokeWidth: (d) => width(d.mark) + extra,
      strokeLinecap: 'butt'
    }),
    Plot.link(ends, {
      x1: 'x',
      x2: 'x',
      y1: (d) => d.y - style.tick,
      y2: (d) => d.y + style.tick,
      stroke: (d) => stroke(d.mark),
      strokeWidth: (d) => width(d.mark) + extra,
      strokeLinecap: 'butt'
    })
  ];
  return [
    lines(halo, HALO),
    lines(colour, 0),
    Plot.dot(marks, {
      x: 'x',
      y: 'y',
      r: style.radius,
      fill: (d) => classFill(d.class, context),
      stroke: colour,
      strokeWidth: 1.4
    })
  ];
}
