import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { classify } from '#lib/stats/classify.ts';
import { countLimits } from '#lib/stats/count-limits.ts';
import { countFunnel, shareFunnel } from '#lib/stats/funnel.ts';
import { level95, level998 } from '#lib/stats/levels.ts';
import { overdispersion, publishedOverdispersion } from '#lib/stats/index.ts';
import { proportion } from '#lib/stats/proportion.ts';
import { tQuantile } from '#lib/stats/t-quantile.ts';
import { restCountLimits, restShareLimits, restTest } from '#lib/stats/rest.ts';

const expected = fc.double({ min: 5, max: 5000, noNaN: true });
/** Student's t with a million degrees of freedom is the normal distribution. */
const normalQuantile = (p: number) => (p < 0.5 ? -tQuantile(p, 1e6) : tQuantile(1 - p, 1e6));
const none = { tau2: 0, roundedVariance: 0 };

describe('funnel limits', () => {
  test('put a count outside exactly when its interval leaves the comparison out', () => {
    fc.assert(
      fc.property(expected, fc.integer({ min: 0, max: 10_000 }), (e, events) => {
        const { warning, alarm } = countFunnel(e);
        for (const [limits, level] of [
          [warning, level95],
          [alarm, level998]
        ] as const) {
          const interval = countLimits(events, level);
          // Byar and exact don't quite meet between 9 and 10 events.
          if (Math.abs(limits.low * e - 9.5) < 1 || Math.abs(limits.high * e - 9.5) < 1) continue;
          expect(events / e > limits.high).toBe(interval.low > e);
          expect(events / e < limits.low).toBe(interval.high < e);
        }
      }),
      { seed: 2024 }
    );
  });

  test('put a share outside exactly when its Wilson interval leaves the comparison out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 100_000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, target, part) => {
          const x = Math.round(part * n);
          const interval = proportion(x, n)?.at95 ?? { low: NaN, high: NaN };
          const { low, high } = shareFunnel(target, n).warning;
          expect(x / n > high).toBe(interval.low > target);
          expect(x / n < low).toBe(interval.high < target);
        }
      ),
      { seed: 2024 }
    );
  });

  test('narrow with size and widen with spread between areas and with rounding', () => {
    fc.assert(
      fc.property(expected, fc.double({ min: 0.01, max: 1, noNaN: true }), (e, tau2) => {
        const width = (limits: ReturnType<typeof countFunnel>) => limits.warning.high - limits.warning.low;
        expect(width(countFunnel(e * 4))).toBeLessThan(width(countFunnel(e)));
        expect(width(countFunnel(e, { tau2: tau2 * 2, roundedVariance: 0 }))).toBeGreaterThan(
          width(countFunnel(e, { tau2, roundedVariance: 0 }))
        );
        expect(width(countFunnel(e, { tau2: 0, roundedVariance: 8.25 }))).toBeGreaterThan(
          width(countFunnel(e))
        );
      }),
      { seed: 2024 }
    );
  });
});

describe('overdispersion', () => {
  test('says nothing of fewer than ten areas', () => {
    const areas = Array.from({ length: 9 }, () => ({ deviation: 1, variance: 1 }));
    expect(overdispersion(areas)).toBeNull();
  });

  test('adds nothing where areas differ no more than chance', () => {
    const areas = Array.from({ length: 40 }, (_, i) => ({ deviation: (i % 2 ? 1 : -1) * 0.5, variance: 1 }));
    expect(overdispersion(areas)?.tau2).toBe(0);
  });

  test('is one for pure chance, unlike the published variant', () => {
    const deviations = Array.from({ length: 9999 }, (_, i) => normalQuantile((i + 1) / 10_000));
    const areas = deviations.map((deviation) => ({ deviation, variance: 1 }));
    expect(overdispersion(areas)?.phi).toBeCloseTo(1, 2);
    expect(publishedOverdispersion(areas).phi).toBeCloseTo(0.68, 2);
  });

  test('is not carried away by a few outliers', () => {
    const calm = Array.from({ length: 40 }, (_, i) => ({ deviation: i % 2 ? 1 : -1, variance: 1 }));
    const wild = calm.map((area, i) => (i < 3 ? { ...area, deviation: 50 } : area));
    expect(publishedOverdispersion(wild).phi).toBeCloseTo(1, 5);
  });
});

describe('an area against the rest', () => {
  test('lies outside the exact limits exactly when the test rejects', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        (events, outside, share) => {
          const area = { count: events, total: share * 1e6 };
          const rest = { count: outside, total: (1 - share) * 1e6 };
          const p = restTest(area, rest);
          const tested = classify(area.count / area.total, restCountLimits(area, rest, none));
          expect(tested === 'niet_anders').toBe(p >= 0.05);
          expect(tested.startsWith('duidelijk')).toBe(p < 0.002);
        }
      ),
      { seed: 2024 }
    );
  });

  test('finds no difference between equal shares, and one between unequal', () => {
    const rest = { count: 1000, total: 10000 };
    const limits = restShareLimits({ count: 100, total: 1000 }, rest, none);
    expect(classify(0.1, limits)).toBe('niet_anders');
    expect(classify(0.15, limits)).toBe('duidelijk_hoger');
    expect(classify(0.078, limits)).toBe('lager');
  });

  test('is not rejected without any events', () => {
    expect(restTest({ count: 0, total: 10 }, { count: 0, total: 90 })).toBe(1);
  });
});

test('a value on a limit lies within it', () => {
  const limits = { warning: { low: 1, high: 3 }, alarm: { low: 0, high: 4 } };
  expect([0, 1, 2, 3, 4].map((value) => classify(value, limits))).toEqual([
    'lager',
    'niet_anders',
    'niet_anders',
    'niet_anders',
    'hoger'
  ]);
  expect(classify(4.1, limits)).toBe('duidelijk_hoger');
  expect(classify(-0.1, limits)).toBe('duidelijk_lager');
});
