import { chartTheme, type ThemeName } from '../../../charts/theme.ts';
import type { AreaFill } from '../../../map/choropleth-data.ts';

/** Colour of a look that is not an outcome, as the map paints it; outcomes have a swatch of their own. */
export function lookColour(look: AreaFill, themeName: ThemeName): string | null {
  const theme = chartTheme(themeName);
  switch (look.kind) {
    case 'sequential':
      return theme.sequential[look.step];
    case 'diverging':
      return theme.diverging[look.step];
    case 'bivariate':
      return theme.bivariate[look.b][look.a];
    case 'chosen':
      return theme.petrolMap;
    case 'plain':
      return theme.land;
    case 'class':
      return null;
  }
}
