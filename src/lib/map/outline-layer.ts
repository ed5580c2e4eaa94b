import type { AreaCode } from '../areas/area.ts';
import type { DrawContext } from '../charts/define.ts';
import { createSvg, type SvgMaker } from '../charts/svg-element.ts';
import { chartTheme } from '../charts/theme.ts';
import type { ChoroplethData } from './choropleth-data.ts';
import { lineWidths } from './line-widths.ts';
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
  const drawn = (
    d: string,
    kind: 'region' | 'selected' | 'chosen',
    stroke: string
  ): readonly SVGElement[] => {
    const { line, halo } = lineWidths[kind];
    return outlined(svg, d, { stroke, width: px(line), halo: px(halo) }, theme.surface);
  };
  const land = shapes.outlines(() => LAND).get(LAND);
  const groups = data.groupOf && shapes.borders(data.groupOf);
  const region = mergedOf(data.region);
  const chosen = mergedOf(data.chosen);
  return svg(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round', 'pointer-events': 'none' },
    ...(land ? [svg('path', { d: land, stroke: theme.coast, 'stroke-width': px(lineWidths.coast) })] : []),
    ...(groups
      ? [svg('path', { d: groups, stroke: theme.groupLine, 'stroke-width': px(lineWidths.group) })]
      : []),
    ...(region ? drawn(region, 'region', theme.ink) : []),
    ...data.selected.flatMap((code) => {
      const shape = shapes.get(code);
      return shape ? drawn(shape.path, 'selected', theme.petrol) : [];
    }),
    ...(chosen ? drawn(chosen, 'chosen', theme.petrol) : [])
  );
}
