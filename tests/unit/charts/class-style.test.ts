import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { classStyle } from '#lib/charts/class-style.ts';
import { categorical, chartTheme } from '#lib/charts/theme.ts';

const tested = ['duidelijk_hoger', 'hoger', 'niet_anders', 'lager', 'duidelijk_lager'] as const;

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const value = channel / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test.each(['light', 'dark', 'print'] as const)('series can be told from the page (%s)', (theme) => {
  for (const colour of categorical(theme))
    expect(contrast(colour, chartTheme(theme).surface)).toBeGreaterThanOrEqual(4.1);
});

describe('the look of a class', () => {
  test.each(['light', 'dark', 'print'] as const)('has text that can be read on its fill (%s)', (theme) => {
    for (const one of tested) {
      const { fill, text } = classStyle(one, theme);
      expect(contrast(fill ?? '', text)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('owns a lightness in light, so that grey print keeps the classes apart', () => {
    const lightness = tested.map((one) => lab(classStyle(one, 'light').fill ?? '').l).sort((a, b) => a - b);
    [20, 48, 67, 85, 94].forEach((wanted, index) => {
      expect(Math.abs((lightness[index] ?? 0) - wanted)).toBeLessThan(1);
    });
  });

  test('carries its direction in a sign, never in colour alone', () => {
    expect(tested.map((one) => classStyle(one, 'light').sign)).toEqual(['▲▲', '▲', '', '▽', '▽▽']);
  });

  test('is stippled on paper where it is lower', () => {
    expect(tested.map((one) => classStyle(one, 'print').hatch)).toEqual([
      'none',
      'none',
      'none',
      'stipple',
      'stipple'
    ]);
  });

  test('has no fill of its own without a verdict', () => {
    expect(classStyle('te_weinig', 'light')).toMatchObject({ fill: null, hatch: 'lines' });
    expect(classStyle('geheim', 'light')).toMatchObject({ fill: null, hatch: 'cross' });
    expect(classStyle('geen_gegevens', 'light')).toMatchObject({ fill: null, hatch: 'dotted' });
    expect(classStyle('niet_getoetst', 'light')).toMatchObject({ fill: null, hatch: 'none' });
  });
});
