import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classStyle } from '#lib/charts/class-style.ts';
import { chartTheme, type ChartTheme } from '#lib/charts/theme.ts';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');

/** Custom properties of the page in one theme. */
const tokens = (theme: 'light' | 'dark'): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|([^;]+));/g)].map(
      ([, name = '', light = '', dark = '', both]) => [name, both ?? (theme === 'light' ? light : dark)]
    )
  );

const shared: Readonly<Partial<Record<keyof ChartTheme, string>>> = {
  bg: 'bg',
  surface: 'surface',
  sunken: 'sunken',
  ink: 'ink',
  ink2: 'ink2',
  ink3: 'ink3',
  line: 'line',
  line2: 'line2',
  petrol: 'petrol',
  petrolTint: 'petrol-tint',
  petrolMap: 'petrol-map',
  water: 'water',
  spreadLight: 'spread-light',
  spreadDark: 'spread-dark'
};

const classes = {
  duidelijk_hoger: 'class-much-higher',
  hoger: 'class-higher',
  niet_anders: 'class-similar',
  lager: 'class-lower',
  duidelijk_lager: 'class-much-lower'
} as const;

describe.each(['light', 'dark'] as const)('the %s theme of figures', (theme) => {
  const page = tokens(theme);

  test('has the colours of the page', () => {
    for (const [name, token] of Object.entries(shared)) {
      expect([name, chartTheme(theme)[name as keyof ChartTheme]]).toEqual([name, page.get(token)]);
    }
  });

  test.each(Object.entries(classes))('paints %s as the page does', (figureClass, token) => {
    const style = classStyle(figureClass as keyof typeof classes, theme);
    expect(style.fill).toBe(page.get(token));
    expect(style.text).toBe(page.get(`on-${token}`));
  });
});
