import { classStyle } from '../../../charts/class-style.ts';
import { figureClasses } from '../../../indicators/figure-class.ts';
import { chartTheme, type ThemeName } from '../../../charts/theme.ts';

/** How a dot of a class is painted: light and untested ones are told apart from the paper by their outline. */
export interface DotPaint {
  readonly fill: string;
  readonly line: string | null;
}

/** By place in `figureClasses`. */
export function dotPaints(theme: ThemeName): readonly DotPaint[] {
  const { surface, line2 } = chartTheme(theme);
  return figureClasses.map((one) => {
    const { fill } = classStyle(one, theme);
    return fill === null || one === 'niet_anders'
      ? { fill: fill ?? surface, line: line2 }
      : { fill, line: null };
  });
}
