import * as Plot from '@observablehq/plot';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { classBarExample } from './class-bar-example.ts';
import type { ClassCount } from './class-counts.ts';
import { classStyle } from './class-style.ts';
import type { ClassBarData } from './class-bar-data.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { classFill } from './hatches.ts';
import { classParts } from './legend.ts';
import { numberLabel } from './number-label.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { textWidth } from './text-width.ts';
import { chartTheme } from './theme.ts';

export type { ClassBarData } from './class-bar-data.ts';

const HEIGHT = 20;
const GAP = 1.5;
const THINNEST = 3;
const whole = { decimals: 0, suffix: '' } as const;

const total = (counts: readonly ClassCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** Widths that add up to the room there is; a class that occurs is never too thin to see. */
function toSegments(
  counts: readonly ClassCount[],
  width: number
): readonly (ClassCount & { readonly x1: number; readonly x2: number })[] {
  const present = counts.filter(({ count }) => count > 0);
  const room = width - GAP * Math.max(0, present.length - 1) - THINNEST * present.length;
  const sum = total(present);
  let x = 0;
  return present.map((one) => {
    const x1 = x;
    const x2 = x1 + THINNEST + (one.count / sum) * room;
    x = x2 + GAP;
    return { ...one, x1, x2 };
  });
}

function draw(data: ClassBarData, context: DrawContext): SVGSVGElement {
  const theme = chartTheme(context.theme);
  const segments = toSegments(data.counts, context.width - 1).map((one) => ({
    ...one,
    label: numberLabel(one.count, whole, context.locale),
    style: classStyle(one.class, context.theme)
  }));
  const labelled = segments.filter(
    (one) => one.style.fill && textWidth(one.label, 12, 500) + 8 <= one.x2 - one.x1
  );
  return plotSvg(
    {
      height: HEIGHT,
      ...identityScales,
      marks: [
        Plot.rect(segments, {
          x1: (d) => d.x1 + 0.5,
          x2: (d) => d.x2 + 0.5,
          y1: 0.5,
          y2: HEIGHT - 0.5,
          fill: (d) => classFill(d.class, context),
          stroke: (d) => (d.style.fill && d.class !== 'niet_anders' ? 'none' : theme.line2),
          strokeOpacity: 0.7
        }),
        Plot.text(labelled, {
          x: (d) => (d.x1 + d.x2) / 2,
          y: HEIGHT / 2,
          text: 'label',
          fill: (d) => d.style.text,
          fontSize: 12,
          fontWeight: 500
        })
      ]
    },
    {
      title: translate(context.locale, 'figures.class-bar.title', {
        total: total(data.counts),
        noun: data.noun
      }),
      description: describe(data, context.locale)
    },
    context,
    segments.map((one) => one.class)
  );
}

function describe(data: ClassBarData, locale: Locale): string {
  const parts = classParts(data.counts, locale);
  return translate(locale, 'figures.class-bar.description', {
    total: total(data.counts),
    noun: data.noun,
    parts
  });
}

export const classBar: ChartKind<ClassBarData> = {
  kind: 'class-bar',
  draw,
  describe,
  example: classBarExample
};
