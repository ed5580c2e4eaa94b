import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { countLimits } from '#lib/stats/count-limits.ts';
import { directRate, mean, proportion, rate, ratio } from '#lib/stats/index.ts';
import { level95, level998 } from '#lib/stats/levels.ts';
import { roundingVariance } from '#lib/stats/rounding-variance.ts';

const count = fc.integer({ min: 0, max: 100_000 });
const total = fc.integer({ min: 1, max: 20_000_000 });

describe('an interval', () => {
  test('of a rate contains it and widens with confidence', () => {
    fc.assert(
      fc.property(count, total, (events, population) => {
        const found = rate(events, population, 10000);
        if (!found) throw new Error('no rate');
        const { value, at95, at998 } = found;
        expect(at998.low).toBeLessThanOrEqual(at95.low);
        expect(at95.low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(at95.high);
        expect(at95.high).toBeLessThan(at998.high);
      }),
      { seed: 2024 }
    );
  });

  test('of a share contains it, stays between 0 and 1, and shrinks with n', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const x = Math.round(n * part);
          const small = proportion(x, n);
          const large = proportion(x * 10, n * 10);
          if (!small || !large) throw new Error('no share');
          expect(small.at95.low).toBeGreaterThanOrEqual(0);
          expect(small.at95.high).toBeLessThanOrEqual(1);
          expect(small.at95.low).toBeLessThanOrEqual(small.value);
          expect(small.at95.high).toBeGreaterThanOrEqual(small.value);
          expect(large.at95.high - large.at95.low).toBeLessThan(small.at95.high - small.at95.low);
        }
      ),
      { seed: 2024 }
    );
  });

  test('of a share is there only for a part of its whole', () => {
    expect(proportion(11, 10)).toBeNull();
    expect(proportion(-1, 10)).toBeNull();
    expect(proportion(10, 10)?.at95.high).toBe(1);
  });

  test('of a standardised rate counts only events of strata that weigh', () => {
    const outside = { count: 40, total: 1000, weight: 0 };
    const strata = [
      { count: 8, total: 500, weight: 2 },
      { count: 6, total: 900, weight: 1 }
    ];
    expect(directRate([...strata, outside], 1000)).toEqual(directRate(strata, 1000));
    expect(directRate([outside], 1000)).toBeNull();
  });

  test('shifts up with the count, and hardly where exact gives way to Byar', () => {
    for (let events = 0; events < 200; events++) {
      const [here, next] = [countLimits(events, level95), countLimits(events + 1, level95)];
      expect(next.low).toBeGreaterThanOrEqual(here.low);
      expect(next.high).toBeGreaterThan(here.high);
    }
    expect(countLimits(9.999999, level998).high / countLimits(10, level998).high).toBeCloseTo(1, 2);
  });

  test('widens with the rounding of its inputs, and never below zero', () => {
    fc.assert(
      fc.property(count, total, fc.constantFrom(5, 10, 100), (events, population, base) => {
        const exact = rate(events, population, 1000);
        const rounded = rate(events, population, 1000, roundingVariance(base, 1));
        if (!exact || !rounded) throw new Error('no rate');
        expect(rounded.at95.low).toBeLessThanOrEqual(exact.at95.low);
        expect(rounded.at95.high).toBeGreaterThan(exact.at95.high);
        expect(rounded.at95.low).toBeGreaterThanOrEqual(0);
      }),
      { seed: 2024 }
    );
  });

  test('is missing when anything it needs is missing', () => {
    expect(rate(null, 1000, 1)).toBeNull();
    expect(rate(3, null, 1)).toBeNull();
    expect(rate(3, 0, 1)).toBeNull();
    expect(proportion(null, 10)).toBeNull();
    expect(proportion(1, 0)).toBeNull();
    expect(ratio(1, 0)).toBeNull();
    expect(ratio(null, 4)).toBeNull();
    expect(mean(3, null, 10)).toBeNull();
    expect(mean(3, 1, 1)).toBeNull();
  });

  test('of a mean is Student’s', () => {
    const found = mean(10, 2, 4);
    expect(found?.at95.high).toBeCloseTo(10 + 3.182446305284263, 9);
    expect(found?.at95.low).toBeCloseTo(10 - 3.182446305284263, 9);
  });
});

describe('rounding', () => {
  test.each([
    [0, 0],
    [5, 2],
    [10, 8.25],
    [100, 833.25]
  ])('to %i adds a variance of %f per count', (base, variance) => {
    expect(roundingVariance(base, 1)).toBe(variance);
    expect(roundingVariance(base, 16)).toBe(16 * variance);
  });
});
