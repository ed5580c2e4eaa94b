import { random, type Random } from '#datasets/demo/random.ts';
import { mean, proportion, rankIntervals, rate, trend } from '#lib/stats/index.ts';
import { roundingVariance } from '#lib/stats/rounding-variance.ts';

/**
 * How often an interval held the truth. It claims its nominal level or, where whole counts leave only steps and an exact
 * interval takes the wider, at least that.
 */
export interface Coverage {
  readonly id: string;
  readonly nominal: number;
  readonly claim: 'nominaal' | 'ten_minste';
  readonly found: number;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** One draw of a truth and of the interval that the data of it give; null where nothing may be said. */
type Draw = (chance: Random) => { readonly truth: number; readonly limits: Range | null };

const between = (chance: Random, low: number, high: number) => low * (high / low) ** chance.uniform();

const drawRate =
  (level: 'at95' | 'at998', low: number, high: number, base = 0): Draw =>
  (chance) => {
    const truth = between(chance, low, high);
    const events = chance.poisson(truth);
    const published = base > 0 ? base * Math.round(events / base) : events;
    return { truth, limits: rate(published, 1, 1, roundingVariance(base, 1))?.[level] ?? null };
  };

const drawShare =
  (level: 'at95' | 'at998'): Draw =>
  (chance) => {
    const truth = 0.02 + 0.96 * chance.uniform();
    const n = Math.round(between(chance, 20, 5000));
    return { truth, limits: proportion(chance.binomial(n, truth), n)?.[level] ?? null };
  };

const drawMean: Draw = (chance) => {
  const values = Array.from({ length: 12 }, () => 50 + 8 * chance.normal());
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return { truth: 50, limits: mean(centre, Math.sqrt(squares / 11), 12)?.at95 ?? null };
};

/** Nine years that vary `spread` more than by chance. */
const drawTrend =
  (spread: number): Draw =>
  (chance) => {
    const truth = -0.15 + 0.3 * chance.uniform();
    const level = between(chance, 20, 500);
    const years = Array.from({ length: 9 }, (_, time) => {
      const expected = level * (1 + truth) ** (time - 4) * Math.exp(spread * chance.normal());
      return { time, count: chance.poisson(expected), total: 1 };
    });
    return { truth, limits: trend(years)?.at95 ?? null };
  };

const intervals: readonly (Omit<Coverage, 'found'> & { readonly draw: Draw })[] = [
  { id: 'rate', nominal: 0.95, claim: 'nominaal', draw: drawRate('at95', 10, 1000) },
  { id: 'rate998', nominal: 0.998, claim: 'nominaal', draw: drawRate('at998', 10, 1000) },
  { id: 'rate-small', nominal: 0.95, claim: 'ten_minste', draw: drawRate('at95', 1, 10) },
  { id: 'rate-mixed', nominal: 0.95, claim: 'nominaal', draw: drawRate('at95', 1, 1000) },
  { id: 'rate-rounded', nominal: 0.95, claim: 'nominaal', draw: drawRate('at95', 20, 1000, 5) },
  { id: 'share', nominal: 0.95, claim: 'nominaal', draw: drawShare('at95') },
  { id: 'share998', nominal: 0.998, claim: 'nominaal', draw: drawShare('at998') },
  { id: 'mean', nominal: 0.95, claim: 'nominaal', draw: drawMean },
  { id: 'trend', nominal: 0.95, claim: 'nominaal', draw: drawTrend(0) },
  { id: 'trend-spread', nominal: 0.95, claim: 'nominaal', draw: drawTrend(0.1) }
];

/** Draws every interval `runs` times and counts how often it holds the truth. */
export function simulateCoverage(seed: number, runs: number): Coverage[] {
  const found = intervals.map(({ draw, ...interval }) => {
    const chance = random(seed, interval.id);
    let [held, drawn] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const { truth, limits } = draw(chance);
      if (!limits) continue;
      drawn += 1;
      if (limits.low <= truth && truth <= limits.high) held += 1;
    }
    return { ...interval, found: held / drawn };
  });
  return [...found, ranks(random(seed, 'ranks'), Math.ceil(runs / 100))];
}

/** Thirty areas, large and small, whose rates differ, ranked again and again. */
function ranks(chance: Random, worlds: number): Coverage {
  let [held, drawn] = [0, 0];
  for (let world = 0; world < worlds; world++) {
    const rates = Array.from({ length: 30 }, () => 60 * Math.exp(0.4 * chance.normal()));
    const order = [...rates].sort((a, b) => b - a);
    const areas = rates.map((truth) => {
      const total = between(chance, 0.2, 5);
      return { count: chance.poisson(truth * total), total };
    });
    rankIntervals(areas, 'telling', () => chance.uniform(), 300).forEach(({ low, high }, i) => {
      const place = order.indexOf(rates[i] ?? 0) + 1;
      drawn += 1;
      if (low <= place && place <= high) held += 1;
    });
  }
  return { id: 'rank', nominal: 0.9, claim: 'nominaal', found: held / drawn };
}
