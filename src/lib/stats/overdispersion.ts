import { quantileOfSorted } from './quantile.ts';
import { solve } from './solve.ts';

/** How far one area lies from the target on the scale of the test, and its sampling variance there. */
export interface Deviation {
  readonly deviation: number;
  readonly variance: number;
}

/** Spread between areas beyond chance: the factor φ, and the additive variance τ² on the scale of the test. */
export interface Overdispersion {
  readonly phi: number;
  readonly tau2: number;
}

/** Share of the areas at either end whose z-score is pulled in, so that true outliers don't widen the limits. */
const winsorised = 0.1;

/** Mean square of standard normal scores after winsorising 10 % at either end. */
const squareOfNormal = 0.678654;

/** Fewer areas than this say nothing about spread. */
const fewestAreas = 10;

/**
 * How much more do areas differ than chance alone would let them? (design: methods, 9)
 *
 * Variant: after Spiegelhalter (2005), made consistent. z-scores are winsorised at 10 % and 90 % so that true outliers
 * don't widen the limits. Winsorising pulls in ordinary scores too (pure chance would give φ = 0.68), so the mean square
 * is divided by that; and τ² is the variance that makes the winsorised scores of the widened model those of pure chance
 * (Paule and Mandel 1982). One ordinary area in twenty then lies outside the 95 % limits; with the published formulas
 * (`publishedOverdispersion`) it is one in seven. Units: φ is a factor, τ² is in squared units of the scale of the test.
 * Under ten areas nothing can be said: null.
 */
export function overdispersion(areas: readonly Deviation[]): Overdispersion | null {
  if (areas.length < fewestAreas) return null;
  const freedom = areas.length / (areas.length - 1);
  const scores = createScores(areas);
  const phiWith = (tau2: number) => (meanSquare(scores(tau2)) / squareOfNormal) * freedom;
  if (phiWith(0) <= 1) return { phi: phiWith(0), tau2: 0 };
  let high = areas.reduce((sum, { variance }) => sum + variance, 0) / areas.length;
  while (phiWith(high) > 1) high *= 4;
  return { phi: phiWith(0), tau2: solve((tau2) => 1 - phiWith(tau2), 0, high, 1e-6) };
}

/**
 * The formulas as published: φ the mean of squared winsorised z-scores, and
 * τ² = max(0, (kφ − (k − 1)) / (Σw − Σw²/Σw)) with w = 1/variance (DerSimonian and Laird).
 */
export function publishedOverdispersion(areas: readonly Deviation[]): Overdispersion {
  const k = areas.length;
  const phi = meanSquare(createScores(areas)(0));
  const weight = areas.reduce((sum, { variance }) => sum + 1 / variance, 0);
  const squares = areas.reduce((sum, { variance }) => sum + 1 / variance ** 2, 0);
  return { phi, tau2: Math.max(0, (k * phi - (k - 1)) / (weight - squares / weight)) };
}

/**
 * z-scores in rising order when every variance is raised by τ². The order hardly changes from one τ² to the next, so
 * areas stay in the order of the last time and are put right by insertion.
 */
function createScores(areas: readonly Deviation[]): (tau2: number) => Float64Array {
  const sorted = areas.toSorted((a, b) => a.deviation - b.deviation);
  const deviations = Float64Array.from(sorted, ({ deviation }) => deviation);
  const variances = Float64Array.from(sorted, ({ variance }) => variance);
  const z = new Float64Array(areas.length);
  return (tau2) => {
    for (let i = 0; i < z.length; i++) {
      const deviation = deviations[i] ?? 0;
      const variance = variances[i] ?? 1;
      const score = deviation / Math.sqrt(variance + tau2);
      let place = i;
      for (; place > 0 && (z[place - 1] ?? 0) > score; place--) {
        z[place] = z[place - 1] ?? 0;
        deviations[place] = deviations[place - 1] ?? 0;
        variances[place] = variances[place - 1] ?? 1;
      }
      z[place] = score;
      deviations[place] = deviation;
      variances[place] = variance;
    }
    return z;
  };
}

/** Mean of the squares of scores in rising order, after winsorising. */
function meanSquare(z: Float64Array): number {
  const low = quantileOfSorted(z, winsorised) ?? 0;
  const high = quantileOfSorted(z, 1 - winsorised) ?? 0;
  let sum = 0;
  for (const score of z) sum += Math.min(high, Math.max(low, score)) ** 2;
  return sum / z.length;
}
