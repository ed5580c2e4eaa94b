import erfc from '@stdlib/math-base-special-erfc';

/** Probability that a standard normal score lies this far from zero or farther, on either side; 1 within it. */
export const twoSided = (z: number): number => (z > 0 ? erfc(z / Math.SQRT2) : 1);
