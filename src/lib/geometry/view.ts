import type { Box, Point } from './point.ts';

/** How a part of the map is shown: `scale` pixels per unit, `left` and `top` at the corner of the frame. */
export interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export const toView = ([left, top, width]: Box, pixels: number): View => ({
  scale: pixels / width,
  left,
  top
});

/** Pixels of a point of the map. */
export const project = ({ scale, left, top }: View, [x, y]: Point): Point => [
  (x - left) * scale,
  (y - top) * scale
];

/** Point of the map under a pixel. */
export const unproject = ({ scale, left, top }: View, [x, y]: Point): Point => [
  x / scale + left,
  y / scale + top
];
