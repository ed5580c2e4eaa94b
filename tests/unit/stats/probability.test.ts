import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialCdf } from '#lib/stats/binomial-cdf.ts';
import { classify } from '#lib/stats/classify.ts';
import { countProbability } from '#lib/stats/count-probability.ts';
import { countFunnel, shareFunnel } from '#lib/stats/funnel.ts';
import { poissonTest } from '#lib/stats/poisson-test.ts';
import { restCountProbability } from '#lib/stats/rest-probability.ts';
import { restCountLimits, restTest } from '#lib/stats/rest.ts';
import { roundingVariance } from '#lib/stats/rounding-variance.ts';
import { shareProbability } from '#lib/stats/share-probability.ts';

const plain = { tau2: 0, roundedVariance: 0 };
const widenings = fc.record({
  tau2: fc.constantFrom(0, 0.01, 0.2),
  roundedVariance: fc.constantFrom(0, roundingVariance(5, 1), roundingVariance(10, 3))
});
/** How a p says what the class says. */
const wordOf = (p: number) => (p < 0.002 ? 'duidelijk' : p < 0.05 ? 'anders' : 'niet_anders');
const wordOfClass = (found: string) =>
  found.startsWith('duidelijk') ? 'duidelijk' : found === 'niet_anders' ? found : 'anders';

describe('the p of a count', () => {
  test('is under 0.05 and 0.002 exactly where the count lies outside the limits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 3000, noNaN: true }),
        fc.nat(4000),
        widenings,
        (e, events, widening) => {
          const p = countProbability(events, e, widening);
          expect(wordOf(p)).toBe(wordOfClass(classify(events / e, countFunnel(e, widening))));
        }
      ),
      { seed: 2024, numRuns: 1000 }
    );
  });

  test('is exact under ten events, and nearly so above, far out as well', () => {
    expect(countProbability(0, 8, plain)).toBeCloseTo(2 * Math.exp(-8), 12);
    for (const [events, expected] of [
      [3, 9.7],
      [26, 10],
      [60, 100],
      [160, 100]
    ] as const) {
      const exact = poissonTest(events, expected);
      expect(countProbability(events, expected, plain) / exact).toBeGreaterThan(0.85);
      expect(countProbability(events, expected, plain) / exact).toBeLessThan(1.15);
    }
  });

  test('grows with spread between areas and with rounding', () => {
    for (const [events, expected] of [
      [0, 8],
      [5, 20],
      [40, 20],
      [900, 700]
    ] as const) {
      const p = countProbability(events, expected, plain);
      expect(countProbability(events, expected, { tau2: 0.05, roundedVariance: 0 })).toBeGreaterThanOrEqual(
        p
      );
      expect(countProbability(events, expected, { tau2: 0, roundedVariance: 2 })).toBeGreaterThan(p);
    }
  });
});

describe('the p of a share', () => {
  test('is never under 0.05 or 0.002 within the limits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 5000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0, 0.001),
        (total, target, part, tau2) => {
          const count = Math.round(part * total);
          const p = shareProbability({ count, total }, target, { tau2, roundedVariance: 0 });
          const found = classify(count / total, shareFunnel(target, total, { tau2, roundedVariance: 0 }));
          if (found === 'niet_anders') expect(p).toBeGreaterThanOrEqual(0.05);
          if (!found.startsWith('duidelijk')) expect(p).toBeGreaterThanOrEqual(0.002);
        }
      ),
      { seed: 2024, numRuns: 1000 }
    );
  });

  test('makes no more than is exact of none or many where a few are expected', () => {
    const none = shareProbability({ count: 0, total: 400 }, 0.015, { tau2: 1e-5, roundedVariance: 0 });
    expect(none).toBeCloseTo(2 * binomialCdf(0, 400, 0.015), 12);
    const many = shareProbability({ count: 19, total: 530 }, 0.0144, plain);
    expect(many).toBeCloseTo(2 * binomialCdf(530 - 19, 530, 1 - 0.0144), 12);
  });
});

test('against the rest p is that of the exact test, and follows widened limits', () => {
  const rest = { count: 400, total: 10_000 };
  for (const count of [3, 30, 55, 90]) {
    const area = { count, total: 1000 };
    expect(restCountProbability(area, rest, plain)).toBe(restTest(area, rest));
    const widening = { tau2: 0.04, roundedVariance: 2 };
    const found = classify(count / 1000, restCountLimits(area, rest, widening));
    expect(wordOf(restCountProbability(area, rest, widening))).toBe(wordOfClass(found));
  }
});
