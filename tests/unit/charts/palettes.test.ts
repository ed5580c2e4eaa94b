import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { classStyle } from '#lib/charts/class-style.ts';
import { chartTheme } from '#lib/charts/theme.ts';

const lightness = (colour: string): number => lab(colour).l;
const rises = (values: readonly number[], least: number): boolean =>
  values.every((value, i) => i === 0 || value - (values[i - 1] ?? 0) >= least);
const falls = (values: readonly number[], least: number): boolean => rises([...values].reverse(), least);

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const sights = {
  'full colour': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
} as const;

function seen(colour: string, sight: readonly number[]) {
  const { r, g, b } = rgb(colour);
  const linear = [r, g, b].map((c) => (c <= 10.31 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((row) => {
    const sum = linear.reduce((total, value, column) => total + value * (sight[3 * row + column] ?? 0), 0);
    const light = Math.min(1, Math.max(0, sum));
    return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
  });
  return lab(rgb(red, green, blue));
}

/** The least difference between any two colours, in CIELAB. */
function nearest(colours: readonly string[], sight: readonly number[]): number {
  const labs = colours.map((colour) => seen(colour, sight));
  return Math.min(
    ...labs.flatMap((a, i) => labs.slice(i + 1).map((b) => Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)))
  );
}

const tested = ['duidelijk_hoger', 'hoger', 'duidelijk_lager', 'lager', 'niet_anders'] as const;

describe('colours of data', () => {
  test('give every tested class a lightness of its own on grey paper', () => {
    const values = tested.map((one) => lightness(classStyle(one, 'light').fill ?? ''));
    expect(rises(values, 8)).toBe(true);
  });

  test('go from light to dark with the value, and from dark to light in the dark', () => {
    expect(falls(chartTheme('light').sequential.map(lightness), 10)).toBe(true);
    expect(rises(chartTheme('dark').sequential.map(lightness), 10)).toBe(true);
  });

  test('go away from the neutral middle to both sides of a comparison', () => {
    for (const [name, away] of [
      ['light', falls],
      ['dark', rises]
    ] as const) {
      const values = chartTheme(name).diverging.map(lightness);
      expect(away(values.slice(3), 10)).toBe(true);
      expect(away(values.slice(0, 4).reverse(), 10)).toBe(true);
    }
  });

  test('deepen with either of two patterns', () => {
    for (const [name, away] of [
      ['light', falls],
      ['dark', rises]
    ] as const) {
      const rows = chartTheme(name).bivariate.map((row) => row.map(lightness));
      for (const row of rows) expect(away(row, 4)).toBe(true);
      for (const a of [0, 1, 2])
        expect(
          away(
            rows.map((row) => row[a] ?? 0),
            4
          )
        ).toBe(true);
    }
  });

  test.each(Object.entries(sights))('can be told apart with %s', (_, sight) => {
    for (const name of ['light', 'dark'] as const) {
      const { sequential, diverging, bivariate } = chartTheme(name);
      expect(nearest(sequential, sight)).toBeGreaterThan(11);
      expect(nearest(diverging, sight)).toBeGreaterThan(16);
      expect(nearest(bivariate.flat(), sight)).toBeGreaterThan(7);
      expect(
        nearest(
          tested.map((one) => classStyle(one, name).fill ?? ''),
          sight
        )
      ).toBeGreaterThan(16);
    }
  });
});
