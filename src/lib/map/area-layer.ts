import { classDash, classFill } from '../charts/hatches.ts';
import type { DrawContext } from '../charts/define.ts';
import { createSvg } from '../charts/svg-element.ts';
import { chartTheme } from '../charts/theme.ts';
import type { AreaFill, ChoroplethData } from './choropleth-data.ts';
import { lineWidths } from './line-widths.ts';
import type { MapShapes } from './shape.ts';

function fillOf(fill: AreaFill | undefined, data: ChoroplethData, context: DrawContext): string {
  const theme = chartTheme(context.theme);
  if (!fill) return data.context === 'pale' ? theme.land : classFill('niet_anders', context);
  switch (fill.kind) {
    case 'class':
      return classFill(fill.class, context);
    case 'chosen':
      return theme.petrolMap;
    case 'sequential':
      return theme.sequential[fill.step];
    case 'diverging':
      return theme.diverging[fill.step];
    case 'plain':
      return theme.land;
    case 'bivariate':
      return theme.bivariate[fill.b][fill.a];
  }
}

/** Every area as a path that carries its code; `scale` keeps lines as thin on any part of the map. */
export function areaLayer(
  shapes: MapShapes,
  data: ChoroplethData,
  context: DrawContext,
  scale: number
): SVGElement {
  const svg = createSvg(context.document);
  const theme = chartTheme(context.theme);
  const scaled = (dashes: string): string =>
    dashes
      .split(' ')
      .map((length) => Number(length) / scale)
      .join(' ');
  const paths = shapes.areas.map(({ code, path }) => {
    const fill = data.fills[code];
    const dashes = fill?.kind === 'class' ? classDash(fill.class) : null;
    return svg('path', {
      'data-area': code,
      d: path,
      fill: fillOf(fill, data, context),
      stroke: dashes && theme.line2,
      'stroke-dasharray': dashes && scaled(dashes)
    });
  });
  return svg(
    'g',
    { stroke: theme.areaLine, 'stroke-width': lineWidths.area / scale, 'stroke-linejoin': 'round' },
    ...paths
  );
}
