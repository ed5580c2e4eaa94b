import type { Random } from './random.ts';

const WAVES = 40;

/**
 * A smooth random surface over the country, about standard normal: neighbours are alike.
 *
 * Sum of random cosines (random Fourier features of a Gaussian kernel); `scale` in km is the distance over which
 * likeness fades.
 */
export function createField(draw: Random, scale: number): (x: number, y: number) => number {
  const waves = Array.from({ length: WAVES }, () => ({
    kx: draw.normal() / scale,
    ky: draw.normal() / scale,
    phase: 2 * Math.PI * draw.uniform()
  }));
  const size = Math.sqrt(2 / WAVES);
  return (x, y) =>
    size * waves.reduce((sum, { kx, ky, phase }) => sum + Math.cos(kx * x + ky * y + phase), 0);
}
