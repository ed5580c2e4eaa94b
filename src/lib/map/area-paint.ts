import { classStyle } from '../charts/class-style.ts';
import { figureClasses } from '../charts/figure-class.ts';
import { chartTheme, type ThemeName } from '../charts/theme.ts';
import type { AreaFill } from './choropleth-data.ts';
import { hatchTile, type HatchTile } from './hatch-tile.ts';
import { toPixel } from './pixel.ts';

/** How looks become pixels in one theme and resolution: an opaque colour (negative), or the number of a hatch, from 1. */
export interface AreaPaint {
  of(fill: AreaFill): number;
  readonly hatches: readonly HatchTile[];
}

/** Colours and hatches of a theme; made again only when the theme or the pixel ratio changes. */
export function createAreaPaint(themeName: ThemeName, pixelRatio: number): AreaPaint {
  const theme = chartTheme(themeName);
  const hatches: HatchTile[] = [];
  const classes = new Map(
    figureClasses.map((one) => {
      const { fill, hatch } = classStyle(one, themeName);
      const under = fill ?? theme.surface;
      if (hatch === 'none' || hatch === 'dotted') return [one, toPixel(under)];
      const line = { lines: theme.line2, cross: theme.ink3, stipple: theme.ink }[hatch];
      return [one, hatches.push(hatchTile(hatch, { line, under }, pixelRatio))];
    })
  );
  return {
    hatches,
    of(fill) {
      switch (fill.kind) {
        case 'class':
          return classes.get(fill.class) ?? 0;
        case 'chosen':
          return toPixel(theme.petrolMap);
        case 'sequential':
          return toPixel(theme.sequential[fill.step]);
        case 'diverging':
          return toPixel(theme.diverging[fill.step]);
        case 'bivariate':
          return toPixel(theme.bivariate[fill.b][fill.a]);
        case 'plain':
          return toPixel(theme.land);
      }
    }
  };
}
