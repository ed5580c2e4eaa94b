import type { AreaCode } from '../areas/area.ts';
import type { MapShapes } from './shape.ts';

/** By number in the mesh: 1 for the areas that are meant, 0 for all others and for what is outside. */
export type AreaMask = Uint8Array;

export function toAreaMask(shapes: MapShapes, codes: Iterable<AreaCode>): AreaMask {
  const mask = new Uint8Array(shapes.areas.length + 1);
  for (const code of codes) mask[shapes.place(code) + 1] = 1;
  mask[0] = 0;
  return mask;
}
