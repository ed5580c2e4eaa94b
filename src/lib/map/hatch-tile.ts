import type { Hatch } from '../charts/class-style.ts';
import { hatchSizes } from '../charts/hatches.ts';
import { toPixel } from './pixel.ts';

/** A square of pixels that repeats over the screen, so that a hatch stays as fine wherever the map is zoomed to. */
export interface HatchTile {
  readonly size: number;
  /** Opaque, row by row. */
  readonly pixels: Int32Array;
}

interface Ink {
  readonly line: string;
  readonly under: string;
}

/** Samples per pixel side: lines of 1.3 px have soft edges, as in the drawings. */
const SAMPLES = 4;

/**
 * The hatch of a class in device pixels.
 *
 * Lines at 45° repeat every √2 times their distance along a row; that is rounded to whole pixels, so that tiles join.
 */
export function hatchTile(
  hatch: Exclude<Hatch, 'none' | 'dotted'>,
  { line, under }: Ink,
  pixelRatio: number
): HatchTile {
  const { period, width } = hatchSizes[hatch];
  const slanted = hatch === 'stipple' ? 1 : Math.SQRT2;
  const size = Math.max(2, Math.round(period * slanted * pixelRatio));
  const share = width / period;
  const covers = (x: number, y: number): boolean => {
    if (hatch === 'stipple') return Math.hypot(x - 0.5, y - 0.5) * period < width;
    const down = (x + y) % 1;
    return down < share || (hatch === 'cross' && (x - y + 1) % 1 < share);
  };
  const pixels = new Int32Array(size * size);
  for (let i = 0; i < pixels.length; i++) {
    let covered = 0;
    for (let s = 0; s < SAMPLES * SAMPLES; s++) {
      const x = ((i % size) + ((s % SAMPLES) + 0.5) / SAMPLES) / size;
      const y = (Math.floor(i / size) + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / size;
      if (covers(x, y)) covered++;
    }
    pixels[i] = toPixel(under, line, covered / (SAMPLES * SAMPLES));
  }
  return { size, pixels };
}
