import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classStyle } from '#lib/charts/class-style.ts';
import { chartTheme, type ChartTheme } from '#lib/charts/theme.ts';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');

/** Custom properties of the first block whose selector is the given one. */
function tokens(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? ''])
  );
}

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

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
  ['dark', ":root:not([data-theme='light'])"]
] as const)('the %s theme of figures, against %s', (theme, selector) => {
  const page = tokens(selector);

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
