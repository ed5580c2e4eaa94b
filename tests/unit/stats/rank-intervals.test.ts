import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { rankIntervals } from '#lib/stats/index.ts';

const rising = (count: number) =>
  Array.from({ length: 20 }, (_, i) => ({ count: count * (20 - i), total: 100_000 }));

describe('a rank interval', () => {
  test('is the same with the same chance', () => {
    const areas = rising(3);
    expect(rankIntervals(areas, 'telling', randomLcg(1), 200)).toEqual(
      rankIntervals(areas, 'telling', randomLcg(1), 200)
    );
  });

  test('holds the rank, and narrows when more is counted', () => {
    const width = (count: number) =>
      rankIntervals(rising(count), 'telling', randomLcg(2024), 400).map(({ rank, low, high }, i) => {
        expect(rank).toBe(i + 1);
        expect(low).toBeLessThanOrEqual(rank);
        expect(high).toBeGreaterThanOrEqual(rank);
        return high - low;
      });
    const sum = (widths: number[]) => widths.reduce((total, one) => total + one, 0);
    expect(sum(width(200))).toBeLessThan(sum(width(2)) / 3);
  });

  test('is printable only where it is narrow', () => {
    const sure = rankIntervals(rising(1000), 'telling', randomLcg(2024), 200);
    expect(sure.every(({ printable }) => printable)).toBe(true);
    const equal = Array.from({ length: 20 }, () => ({ count: 10, total: 1000 }));
    const unsure = rankIntervals(equal, 'percentage', randomLcg(2024), 200);
    expect(unsure.some(({ printable }) => printable)).toBe(false);
    expect(new Set(unsure.map(({ rank }) => rank))).toEqual(new Set([1]));
  });

  // Places are whole: among twelve areas one place more or less is a twelfth of the order, so the place nearest to 5 % can
  // leave out far less, and the interval holds more than it says. Among forty the steps are small enough to see the 90 %.
  test.each([
    [12, 8, 0.99],
    [40, 2, 0.95]
  ])(
    'covers the true rank at least nine times in ten of %i areas, and hardly more often where places are many',
    (count, step, most) => {
      const uniform = randomLcg(7);
      const truth = Array.from({ length: count }, (_, i) => 40 + step * i);
      let [covered, asked] = [0, 0];
      for (let world = 0; world < 2400 / count; world++) {
        const areas = truth.map((mean) => ({ count: poisson(mean, uniform), total: 1000 }));
        rankIntervals(areas, 'telling', uniform, 200).forEach(({ low, high }, i) => {
          asked += 1;
          const rank = truth.length - i;
          if (low <= rank && rank <= high) covered += 1;
        });
      }
      // Of 2400 places four standard errors are 2.4 points.
      expect(covered / asked).toBeGreaterThan(0.9 - 0.024);
      expect(covered / asked).toBeLessThan(most);
    }
  );
});

function poisson(mean: number, uniform: () => number): number {
  let [events, product] = [-1, 1];
  for (const stop = Math.exp(-mean); product > stop; events++) product *= uniform();
  return events;
}
