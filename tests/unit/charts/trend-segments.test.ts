import { describe, expect, test } from 'vitest';
import { missingStretches, toSegments } from '#lib/charts/trend-segments.ts';
import type { TrendPoint } from '#lib/indicators/trend.ts';

const series = (...values: (number | null)[]): TrendPoint[] =>
  values.map((value, index) => ({
    period: String(2020 + index),
    value,
    interval: null,
    comparison: null,
    mark: '',
    used: true
  }));
const segments = (points: TrendPoint[], breaks: string[] = []): number[] =>
  toSegments(points, breaks).map((point) => point.segment);

describe('a series', () => {
  test('is one line without breaks', () => {
    expect(segments(series(1, 2, 3))).toEqual([0, 0, 0]);
  });

  test('is cut at a break', () => {
    expect(segments(series(1, 2, 3, 4), ['2022'])).toEqual([0, 0, 1, 1]);
  });

  test('is cut at a missing value: no line is drawn over what is not known', () => {
    const [first, , third] = segments(series(1, null, 3));
    expect(first).not.toBe(third);
  });

  test('says which stretches are missing', () => {
    expect(missingStretches(series(1, null, 3, null, null))).toEqual([
      [1, 1],
      [3, 4]
    ]);
  });
});
