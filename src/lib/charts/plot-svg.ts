import * as Plot from '@observablehq/plot';
import type { DrawContext } from './define.ts';
import { createHatches } from './hatches.ts';
import type { FigureClass } from './figure-class.ts';
import { createSvg } from './svg-element.ts';
import { chartTheme, fontFamily } from './theme.ts';

/** Charts place their marks in pixels themselves, in a frame that stays while the data changes. */
export const identityScales: Plot.PlotOptions = {
  margin: 0,
  axis: null,
  x: { type: 'identity' },
  y: { type: 'identity' },
  r: { type: 'identity' }
};

/** What every figure says of itself, for those who can't see it. */
export interface FigureWords {
  readonly title: string;
  readonly description: string;
}

/**
 * One Plot as one accessible image: `role="img"` with a title and a description, nothing inside it announced,
 * no style element (its two rules are in plot.css), and the hatches that its classes use.
 */
export function plotSvg(
  options: Plot.PlotOptions,
  words: FigureWords,
  context: DrawContext,
  classes: Iterable<FigureClass> = []
): SVGSVGElement {
  const theme = chartTheme(context.theme);
  const plot = Plot.plot({ ...options, document: context.document, className: 'plot', width: context.width });
  plot.querySelectorAll('style').forEach((style) => style.remove());
  for (const attribute of ['aria-label', 'aria-description', 'aria-hidden']) {
    plot.querySelectorAll(`[${attribute}]`).forEach((element) => element.removeAttribute(attribute));
  }
  const svg = createSvg(context.document);
  const hatches = createHatches(context, classes);
  plot.prepend(
    svg('title', { id: `${context.idPrefix}-title` }, words.title),
    svg('desc', { id: `${context.idPrefix}-desc` }, words.description),
    ...(hatches.childElementCount > 0 ? [hatches] : [])
  );
  const attributes = {
    role: 'img',
    'aria-labelledby': `${context.idPrefix}-title`,
    'aria-describedby': `${context.idPrefix}-desc`,
    'font-family': fontFamily,
    'font-size': '12',
    'font-variant': 'tabular-nums lining-nums',
    fill: theme.ink
  };
  for (const [name, value] of Object.entries(attributes)) plot.setAttribute(name, value);
  return plot as unknown as SVGSVGElement;
}
