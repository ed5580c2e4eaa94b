import kernelBetaincinv from '@stdlib/math-base-special-kernel-betaincinv';
import { remember } from '../base/remember.ts';

/** Value that Student's t with this many degrees of freedom exceeds with probability `tail` (under a half). */
export const tQuantile = (tail: number, freedom: number): number => quantiles(tail)(freedom);

/** A trend of ten years asks for the same one again and again. */
const quantiles = remember((tail: number) =>
  remember((freedom: number) => {
    const [x = NaN, rest = NaN] = kernelBetaincinv(freedom / 2, 0.5, 2 * tail, 1 - 2 * tail);
    return Math.sqrt((freedom * rest) / x);
  })
);
