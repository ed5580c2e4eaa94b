import { classStyle, type Hatch } from './class-style.ts';
import type { DrawContext } from './define.ts';
import { figureClasses, type FigureClass } from './figure-class.ts';
import { createSvg } from './svg-element.ts';
import { chartTheme, type ThemeName } from './theme.ts';

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
      case 'lines':
        return pattern(4.2, 45, svg('rect', { width: 1.3, height: 4.2, fill: theme.line2 }));
      case 'cross':
        return pattern(
          4.4,
          45,
          svg('rect', { width: 1.2, height: 4.4, fill: theme.ink3 }),
          svg('rect', { width: 4.4, height: 1.2, fill: theme.ink3 })
        );
      case 'stipple':
        return pattern(4, 0, svg('circle', { cx: 2, cy: 2, r: 0.6, fill: theme.ink }));
      case 'none':
      case 'dotted':
        return [];
    }
  });
  return svg('defs', {}, ...patterns);
}
