import { classStyle, type Hatch } from './class-style.ts';
import type { DrawContext } from './define.ts';
import { figureClasses, type FigureClass } from './figure-class.ts';
import { createSvg } from './svg-element.ts';
import { chartTheme, type ThemeName } from './theme.ts';

/** Distance between lines (or dots) and their width (radius), in screen pixels. */
export const hatchSizes = {
  lines: { period: 4.2, width: 1.3 },
  cross: { period: 4.4, width: 1.2 },
  stipple: { period: 4, width: 0.6 }
} as const;

const patternId = (prefix: string, hatch: Hatch, figureClass: FigureClass): string =>
  `${prefix}-${hatch}-${figureClass}`;

/**
 * `fill` of a class in one SVG: a colour, or a pattern of that SVG's own hatches.
 *
 * What has no class and no hatch keeps the surface, so that it can still be pointed at.
 */
export function classFill(
  figureClass: FigureClass,
  { theme, idPrefix }: { readonly theme: ThemeName; readonly idPrefix: string }
): string {
  const { fill, hatch } = classStyle(figureClass, theme);
  if (hatch === 'none' || hatch === 'dotted') return fill ?? chartTheme(theme).surface;
  return `url(#${patternId(idPrefix, hatch, figureClass)})`;
}

/** Dotted outline of an area or mark without data; null for all others. */
export const classDash = (figureClass: FigureClass): string | null =>
  figureClass === 'geen_gegevens' ? '1.5 2' : null;

/**
 * `<defs>` with the hatches that the given classes use.
 *
 * Sizes are screen pixels: a map that draws its areas scaled by `scale` passes it, so that lines stay as fine.
 */
export function createHatches(
  context: Pick<DrawContext, 'document' | 'theme' | 'idPrefix'>,
  classes: Iterable<FigureClass> = figureClasses,
  scale = 1
): SVGElement {
  const svg = createSvg(context.document);
  const theme = chartTheme(context.theme);
  const unscaled = `scale(${1 / scale})`;
  const patterns = [...new Set(classes)].flatMap((figureClass) => {
    const { fill, hatch } = classStyle(figureClass, context.theme);
    const id = patternId(context.idPrefix, hatch, figureClass);
    const pattern = (size: number, turn: number, ...children: SVGElement[]): SVGElement =>
      svg(
        'pattern',
        {
          id,
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `${unscaled} rotate(${turn})`
        },
        svg('rect', { width: size, height: size, fill: fill ?? theme.surface }),
        ...children
      );
    switch (hatch) {
      case 'lines': {
        const { period, width } = hatchSizes.lines;
        return pattern(period, 45, svg('rect', { width, height: period, fill: theme.line2 }));
      }
      case 'cross': {
        const { period, width } = hatchSizes.cross;
        return pattern(
          period,
          45,
          svg('rect', { width, height: period, fill: theme.ink3 }),
          svg('rect', { width: period, height: width, fill: theme.ink3 })
        );
      }
      case 'stipple': {
        const { period, width } = hatchSizes.stipple;
        const middle = period / 2;
        return pattern(period, 0, svg('circle', { cx: middle, cy: middle, r: width, fill: theme.ink }));
      }
      case 'none':
      case 'dotted':
        return [];
    }
  });
  return svg('defs', {}, ...patterns);
}
