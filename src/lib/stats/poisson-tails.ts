import gammainc from '@stdlib/math-base-special-gammainc';
import gammaln from '@stdlib/math-base-special-gammaln';

/** Over this `gammainc` 0.3.1 takes a wrong branch: two per cent off in the middle of the distribution. */
const soundTo = 1000;

/** P(X ≤ k) and P(X ≥ k) of a Poisson count with this expectation, the smaller with its own digits; k is whole. */
export function poissonTails(k: number, expected: number) {
  if (expected > soundTo) return addedUp(k, expected);
  return { atMost: gammainc(expected, k + 1, true, true), atLeast: k === 0 ? 1 : gammainc(expected, k) };
}

/** The terms from k outwards, each the one before times a ratio under one, until they no longer matter. */
function addedUp(k: number, expected: number) {
  const point = pointOf(k, expected);
  const sum = (ratio: (step: number) => number) => {
    let [term, total] = [point, point];
    for (let step = 1; term > total * 1e-17; step++) {
      term *= ratio(step);
      total += term;
    }
    return total;
  };
  if (k < expected) {
    const atMost = sum((step) => (k + 1 - step) / expected);
    return { atMost, atLeast: 1 - atMost + point };
  }
  const atLeast = sum((step) => expected / (k + step));
  return { atMost: 1 - atLeast + point, atLeast };
}

/** From this count three terms of Stirling's series are exact. */
const stirlingFrom = 100;

/**
 * P(X = k), after Loader (2000): the large terms of k·ln(E) − E − ln(k!) are taken from each other beforehand, because at a
 * billion events what is left of them would have five digits.
 */
function pointOf(k: number, expected: number): number {
  if (k < stirlingFrom) return Math.exp(k * Math.log(expected) - expected - gammaln(k + 1));
  const distance = (expected - k) / k;
  const rest = 1 / (12 * k) - 1 / (360 * k ** 3) + 1 / (1260 * k ** 5);
  return Math.exp(k * (Math.log1p(distance) - distance) - rest) / Math.sqrt(2 * Math.PI * k);
}
