import { random } from '#datasets/demo/random.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const DRAWS = 20_000;
const moments = (draw: () => number) => {
  const values = Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((a, b) => a + b, 0) / DRAWS;
  return { mean, variance: values.reduce((a, b) => a + (b - mean) ** 2, 0) / DRAWS };
};

test('the same name gives the same stream, another name another', () => {
  const first = random(1, 'a', 2);
  const again = random(1, 'a', 2);
  const other = random(1, 'a', 3);
  const three = [first, again, other].map((stream) => Array.from({ length: 5 }, () => stream.uniform()));
  expect(three[1]).toEqual(three[0]);
  expect(three[2]).not.toEqual(three[0]);
});

describe.each([0.3, 4, 80, 500])('poisson with mean %d', (mean) => {
  test('has that mean and that variance', () => {
    const stream = random(7, 'poisson', mean);
    const found = moments(() => stream.poisson(mean));
    expect(Math.abs(found.mean / mean - 1)).toBeLessThan(0.05);
    expect(Math.abs(found.variance / mean - 1)).toBeLessThan(0.05);
  });
});

describe.each([
  [20, 0.1],
  [300, 0.02],
  [5000, 0.3],
  [50, 0.9]
])('binomial of %d with chance %d', (n, p) => {
  test('has the mean and variance of a binomial', () => {
    const stream = random(7, 'binomial', n, p);
    const found = moments(() => stream.binomial(n, p));
    expect(Math.abs(found.mean / (n * p) - 1)).toBeLessThan(0.05);
    expect(Math.abs(found.variance / (n * p * (1 - p)) - 1)).toBeLessThan(0.06);
  });
});

test('counts are whole, not negative and never more than there are', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(10_000), fc.double({ min: 0, max: 1, noNaN: true }), (seed, n, p) => {
      const count = random(seed).binomial(n, p);
      return Number.isInteger(count) && count >= 0 && count <= n;
    })
  );
});
