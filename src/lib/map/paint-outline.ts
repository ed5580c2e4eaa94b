import type { RasterEdges } from '../geometry/raster-edges.ts';
import type { AreaRaster } from '../geometry/raster.ts';
import type { AreaMask } from './area-mask.ts';

/** Colours as pixels; a halo of zero leaves what is outside as it is. */
export interface OutlinePaint {
  readonly line: number;
  readonly halo: number;
  /** Pixels of the line, and of its halo. */
  readonly thickness: number;
}

/**
 * Outlines the areas of a mask pixel by pixel: the line just inside, its halo just outside.
 *
 * Vectors are finer, but ten thousand borders take them a tenth of a second; here a brush that goes over all buurten takes
 * about a millisecond.
 */
export function paintOutline(
  { ids, width }: AreaRaster,
  { right, below }: RasterEdges,
  mask: AreaMask,
  { line, halo, thickness }: OutlinePaint,
  pixels: Int32Array
): void {
  follow(right, 1);
  follow(below, width);

  function follow(edges: Uint32Array, step: number): void {
    for (let edge = 0; edge < edges.length; edge++) {
      const at = edges[edge] ?? 0;
      const here = mask[ids[at] ?? 0] ?? 0;
      if (here === (mask[ids[at + step] ?? 0] ?? 0)) continue;
      const row = at - (at % width);
      const [first, last] = step === 1 ? [row, row + width - 1] : [0, ids.length - 1];
      for (let i = 0, to = at; i < thickness && to >= first; i++, to -= step) if (!put(to, here)) break;
      for (let i = 0, to = at + step; i < thickness && to <= last; i++, to += step)
        if (!put(to, 1 - here)) break;
    }
  }

  /** False where the other side begins. */
  function put(at: number, inside: number): boolean {
    if ((mask[ids[at] ?? 0] ?? 0) !== inside) return false;
    const colour = inside === 1 ? line : halo;
    if (colour !== 0) pixels[at] = colour;
    return true;
  }
}
