import type { AreaCode } from '../areas/area.ts';
import type { DrawContext } from '../charts/define.ts';
import { createSvg, type SvgMaker } from '../charts/svg-element.ts';
import { chartTheme } from '../charts/theme.ts';
import type { ChoroplethData } from './choropleth-data.ts';
import type { MapShapes } from './shape.ts';

const LAND = 'land';

/** A path drawn twice: wide in the surface colour, then thin, so that it reads on any fill. */
function outlined(
  svg: SvgMaker,
  d: string,
  { stroke, width, halo }: { readonly stroke: string; readonly width: number; readonly halo: number },
  surface: string
): readonly SVGElement[] {
  return [
    svg('path', { d, stroke: surface, 'stroke-width': halo }),
    svg('path', { d, stroke, 'stroke-width': width })
  ];
}

/** Coast, borders between groups, and the outlines of the region and of what was chosen. */
export function outlineLayer(
  shapes: MapShapes,
  data: ChoroplethData,
  context: DrawContext,
  scale: number
): SVGElement {
  const svg = createSvg(context.document);
  const theme = chartTheme(context.theme);
  const mergedOf = (codes: readonly AreaCode[]): string | undefined => {
    const members = new Set(codes);
    return shapes.outlines((code) => (members.has(code) ? LAND : null)).get(LAND);
  };
  const px = (pixels: number): number => pixels / scale;
  const land = shapes.outlines(() => LAND).get(LAND);
  const groups = data.groupOf && shapes.borders(data.groupOf);
  const region = mergedOf(data.region);
  const chosen = mergedOf(data.chosen);
  return svg(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round', 'pointer-events': 'none' },
    ...(land ? [svg('path', { d: land, stroke: theme.coast, 'stroke-width': px(0.9) })] : []),
    ...(groups ? [svg('path', { d: groups, stroke: theme.groupLine, 'stroke-width': px(1.1) })] : []),
    ...(region
      ? outlined(svg, region, { stroke: theme.ink, width: px(1.9), halo: px(4.6) }, theme.surface)
      : []),
    ...data.selected.flatMap((code) => {
      const shape = shapes.get(code);
      return shape
        ? outlined(svg, shape.path, { stroke: theme.petrol, width: px(1.5), halo: px(3.2) }, theme.surface)
        : [];
    }),
    ...(chosen
      ? outlined(svg, chosen, { stroke: theme.petrol, width: px(2.4), halo: px(5) }, theme.surface)
      : [])
  );
}
