import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { recentTrend, trend } from '#lib/stats/index.ts';

const years = (counts: readonly number[], total = 1000) =>
  counts.map((count, i) => ({ time: 2015 + i, count, total }));

describe('a trend', () => {
  test('finds the yearly change that is there', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.3, max: 0.4, noNaN: true }), (change) => {
        const found = trend(years(Array.from({ length: 8 }, (_, i) => 1000 * (1 + change) ** i)));
        expect(found?.perYear).toBeCloseTo(change, 8);
        expect(found?.at95.low).toBeLessThan(change);
        expect(found?.at95.high).toBeGreaterThan(change);
      }),
      { seed: 2024 }
    );
  });

  test('does not mind a population that grows with its events', () => {
    const periods = [1, 2, 3, 4, 5].map((time) => ({ time, count: 100 * time, total: 10_000 * time }));
    expect(trend(periods)?.perYear).toBeCloseTo(0, 10);
  });

  test('widens its interval when years vary more than by chance', () => {
    const calm = trend(years([1000, 1010, 990, 1005, 995]));
    const wild = trend(years([1000, 1400, 600, 1300, 700]));
    expect(calm?.dispersion).toBeLessThan(1);
    expect(wild?.dispersion).toBeGreaterThan(100);
    expect((wild?.at95.high ?? 0) - (wild?.at95.low ?? 0)).toBeGreaterThan(
      5 * ((calm?.at95.high ?? 0) - (calm?.at95.low ?? 0))
    );
  });

  test('is not told where a period has no population', () => {
    const counts = [1, 2, 3, 4, 5].map((count, time) => ({ time, count, total: time === 2 ? 0 : 100 }));
    expect(trend(counts)).toBeNull();
  });

  test('needs five periods, and events in more than one of them', () => {
    expect(trend(years([10, 11, 12, 13]))).toBeNull();
    expect(trend(years([0, 0, 0, 0, 0]))).toBeNull();
    expect(trend(years([0, 0, 7, 0, 0]))).toBeNull();
    expect(trend(years([0, 3, 0, 2, 0]))).not.toBeNull();
  });
});

describe('the five-point rule', () => {
  test('asks for a clear trend that no single year makes', () => {
    expect(recentTrend(years([100, 130, 160, 190, 220]))?.direction).toBe('up');
    expect(recentTrend(years([220, 190, 160, 130, 100]))?.direction).toBe('down');
    expect(recentTrend(years([100, 104, 98, 103, 101]))?.direction).toBe('none');
  });

  test('answers for exactly five periods', () => {
    expect(recentTrend(years([1, 2, 3, 4]))).toBeNull();
    expect(recentTrend(years([1, 2, 3, 4, 5, 6]))).toBeNull();
  });
});
