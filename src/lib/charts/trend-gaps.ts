import * as Plot from '@observablehq/plot';
import { translate } from '../i18n/messages.ts';
import type { DrawContext } from './define.ts';
import { classFill } from './hatches.ts';
import { chartTheme } from './theme.ts';
import type { TrendData } from './trend-data.ts';
import type { TrendLayout } from './trend-layout.ts';
import { missingStretches } from './trend-segments.ts';

const BREAK_LABEL_ROOM = 64;
/** Middle of the label above the highest value. */
const BREAK_LABEL_ABOVE = 11;

/** What is not there: hatched stretches without a value, and dotted lines where a new series begins. */
export function gapMarks(layout: TrendLayout, data: TrendData, context: DrawContext): Plot.Markish[] {
  const theme = chartTheme(context.theme);
  const { points } = layout;
  const label = translate(context.locale, 'figures.trend.break');
  const breaks = data.trend.breaks
    .map((period) => points.findIndex((point) => point.period === period))
    .filter((index) => index > 0)
    .map((index) => {
      const x = layout.x(index - 0.5);
      return { x, toRight: layout.right - x > BREAK_LABEL_ROOM };
    });
  const hatched = missingStretches(points).map(([first, last]) => ({
    x1: Math.max(layout.left, layout.x(first - 0.4)),
    x2: Math.min(layout.right, layout.x(last + 0.4)),
    class: points[first]?.mark === 'geheim' ? ('geheim' as const) : ('te_weinig' as const)
  }));
  return [
    Plot.rect(hatched, {
      x1: 'x1',
      x2: 'x2',
      y1: layout.top,
      y2: layout.bottom,
      fill: (d) => classFill(d.class, context),
      fillOpacity: 0.6
    }),
    Plot.ruleX(breaks, {
      x: 'x',
      y1: layout.top - BREAK_LABEL_ABOVE - 6,
      y2: layout.bottom,
      stroke: theme.ink2,
      strokeDasharray: '1.5 2.5'
    }),
    [true, false].map((toRight) =>
      Plot.text(
        breaks.filter((one) => one.toRight === toRight),
        {
          x: 'x',
          dx: toRight ? 5 : -5,
          y: layout.top - BREAK_LABEL_ABOVE,
          text: () => label,
          textAnchor: toRight ? 'start' : 'end',
          fill: theme.ink2,
          stroke: theme.surface,
          strokeWidth: 4,
          fontSize: 11
        }
      )
    )
  ];
}
