import { describe, expect, test } from 'vitest';
import { chartTheme } from '#lib/charts/theme.ts';
import { createAreaPaint } from '#lib/map/area-paint.ts';
import { landRows, paintRaster } from '#lib/map/paint-raster.ts';
import { toPixel } from '#lib/map/pixel.ts';

const raster = { width: 6, height: 2, ids: Uint16Array.of(0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0) };

/** The raster with a paint per area, pixel by pixel. */
function painted(...paints: readonly number[]): number[] {
  const { hatches } = createAreaPaint('light', 1);
  const pixels = new Int32Array(12);
  paintRaster(raster, landRows(raster), Int32Array.of(0, ...paints), hatches, pixels);
  return [...pixels];
}

describe('a raster in colours', () => {
  test('has the colour of its area in every pixel, and nothing in the sea between them', () => {
    const [red, blue] = [toPixel('#ff0000'), toPixel('#0000ff')];
    expect(painted(red, blue)).toEqual([0, red, 0, 0, blue, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('takes a hatch from the place on the screen', () => {
    const paint = createAreaPaint('light', 1);
    const secret = paint.of({ kind: 'class', class: 'geheim' });
    const tile = paint.hatches[secret - 1];
    expect(painted(secret, secret).filter(Boolean)).toEqual([tile?.pixels[1], tile?.pixels[4]]);
  });

  test('knows where in a row there is land', () => {
    expect(landRows(raster)).toEqual({ from: Uint16Array.of(1, 6), to: Uint16Array.of(5, 6) });
  });
});

describe('a paint', () => {
  test.each(['light', 'dark'] as const)('is an opaque colour of the %s theme, or a hatch', (theme) => {
    const { of, hatches } = createAreaPaint(theme, 1);
    expect(of({ kind: 'plain' })).toBe(toPixel(chartTheme(theme).land));
    expect(of({ kind: 'sequential', step: 3 })).toBe(toPixel(chartTheme(theme).sequential[3]));
    expect(of({ kind: 'diverging', step: 6 })).toBe(toPixel(chartTheme(theme).diverging[6]));
    expect(of({ kind: 'bivariate', a: 2, b: 0 })).toBe(toPixel(chartTheme(theme).bivariate[0][2]));
    const [few, secret] = (['te_weinig', 'geheim'] as const).map((one) => of({ kind: 'class', class: one }));
    expect(new Set([few, secret]).size).toBe(2);
    for (const number of [few, secret]) expect(hatches[Number(number) - 1]).toBeDefined();
  });

  test('has hatches that join, as fine at any pixel ratio', () => {
    const [one, two] = [1, 2].map((ratio) => {
      const paint = createAreaPaint('light', ratio);
      return paint.hatches[paint.of({ kind: 'class', class: 'geheim' }) - 1];
    });
    expect(one?.pixels).toHaveLength((one?.size ?? 0) ** 2);
    expect(two?.size).toBeGreaterThan(1.7 * (one?.size ?? 0));
    const opaque = [...(two?.pixels ?? [])].every((pixel) => pixel >>> 24 === 255);
    expect(opaque).toBe(true);
  });
});

test('a pixel is a colour in the byte order of a canvas, also on its way to another', () => {
  const bytes = (pixel: number) => [...new Uint8Array(Int32Array.of(pixel).buffer)];
  expect(bytes(toPixel('#0a5f6b'))).toEqual([0x0a, 0x5f, 0x6b, 255]);
  expect(bytes(toPixel('#000000', '#ffffff', 0.5))).toEqual([128, 128, 128, 255]);
});
