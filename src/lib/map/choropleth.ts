import { countClasses } from '../charts/class-counts.ts';
import type { DrawContext } from '../charts/define.ts';
import type { FigureClass } from '../charts/figure-class.ts';
import { createHatches } from '../charts/hatches.ts';
import { classParts } from '../charts/legend.ts';
import { createSvg } from '../charts/svg-element.ts';
import { chartTheme, fontFamily } from '../charts/theme.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { areaLayer } from './area-layer.ts';
import type { ChoroplethData } from './choropleth-data.ts';
import { fitTo } from './fit.ts';
import { mapFrame } from './map-frame.ts';
import { outlineLayer } from './outline-layer.ts';
import type { MapShapes } from './shape.ts';
import { textLayer } from './text-layer.ts';
import { toView } from '../geometry/view.ts';

export type { AreaFill, ChoroplethData } from './choropleth-data.ts';

const PADDING = 18;

const classesOf = (data: ChoroplethData): readonly FigureClass[] =>
  Object.values(data.fills).flatMap((fill) => (fill.kind === 'class' ? [fill.class] : []));

/**
 * A map sheet: flat water, areas by class, outlines of the region and of what was chosen, a thin frame.
 *
 * Every area is a `<path data-area>` for pointer events; keyboard, reading card and caption are the page's.
 */
export function drawChoropleth(shapes: MapShapes, data: ChoroplethData, context: DrawContext): SVGSVGElement {
  const svg = createSvg(context.document);
  const theme = chartTheme(context.theme);
  const { width, idPrefix } = context;
  const view = toView(fitTo(shapes, data.view ?? [], width, data.height, data.inset ?? PADDING), width);
  const clip = `${idPrefix}-frame`;
  const defs = createHatches(context, classesOf(data), view.scale);
  defs.append(svg('clipPath', { id: clip }, svg('rect', { width, height: data.height })));
  return svg(
    'svg',
    {
      class: 'plot',
      role: 'img',
      'aria-labelledby': `${idPrefix}-title`,
      'aria-describedby': `${idPrefix}-desc`,
      viewBox: `0 0 ${width} ${data.height}`,
      width,
      height: data.height,
      'font-family': fontFamily,
      'text-anchor': 'middle'
    },
    svg('title', { id: `${idPrefix}-title` }, data.title),
    svg('desc', { id: `${idPrefix}-desc` }, describeChoropleth(data, context.locale)),
    defs,
    svg('rect', { width, height: data.height, fill: theme.water }),
    svg(
      'g',
      { 'clip-path': `url(#${clip})` },
      svg(
        'g',
        { transform: `scale(${view.scale}) translate(${-view.left},${-view.top})` },
        areaLayer(shapes, data, context, view.scale),
        outlineLayer(shapes, data, context, view.scale)
      ),
      textLayer(shapes, data, context, view)
    ),
    mapFrame(svg, { width, height: data.height }, theme.frame)
  ) as SVGSVGElement;
}

/** One sentence: the title and the number of areas in each class. */
export function describeChoropleth(data: ChoroplethData, locale: Locale): string {
  const parts = classParts(countClasses(classesOf(data)), locale);
  return parts === ''
    ? `${data.title}.`
    : translate(locale, 'figures.map.description', { title: data.title, parts });
}
