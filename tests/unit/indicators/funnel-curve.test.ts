import { describe, expect, test } from 'vitest';
import type { Indicator } from '#lib/indicators/definition.ts';
import { funnelCurve } from '#lib/indicators/funnel-curve.ts';
import { countFunnel } from '#lib/stats/funnel.ts';

const indicator = { soort: 'telling', per: 10_000, afronding: 0 } as Indicator;
const curve = funnelCurve(indicator, 6.7, 0, { low: 5000, high: 500_000 });

describe('limits by size', () => {
  test('run from the smallest to the largest, and close in on the comparison', () => {
    expect(curve[0]?.size).toBe(5000);
    expect(curve.at(-1)?.size).toBeCloseTo(500_000);
    for (const [index, { warning, alarm }] of curve.entries()) {
      expect(alarm.low).toBeLessThanOrEqual(warning.low);
      expect(alarm.high).toBeGreaterThanOrEqual(warning.high);
      expect(warning.low).toBeLessThan(6.7);
      expect(warning.high).toBeGreaterThan(6.7);
      const before = curve[index - 1];
      if (before) expect(warning.high).toBeLessThanOrEqual(before.warning.high);
    }
  });

  test('are those of the statistic, times the comparison', () => {
    const expected = (5000 * 6.7) / 10_000;
    expect(curve[0]?.warning.high).toBeCloseTo(countFunnel(expected).warning.high * 6.7);
  });

  test('widen with the spread between areas', () => {
    const spread = funnelCurve(indicator, 6.7, 0.05, { low: 5000, high: 500_000 });
    expect(spread.at(-1)?.warning.high).toBeGreaterThan(curve.at(-1)?.warning.high ?? Infinity);
  });

  test('are none where nothing is tested', () => {
    const median = { ...indicator, soort: 'mediaan' } as Indicator;
    expect(funnelCurve(median, 6.7, 0, { low: 1, high: 2 })).toEqual([]);
    expect(funnelCurve(indicator, 0, 0, { low: 1, high: 2 })).toEqual([]);
    expect(funnelCurve(indicator, 6.7, 0, { low: 0, high: 2 })).toEqual([]);
  });
});
