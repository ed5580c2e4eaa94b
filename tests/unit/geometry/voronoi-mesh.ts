import type { AreaMesh } from '#lib/geometry/area-mesh.ts';
import { divideAreas } from '#lib/geometry/divide-areas.ts';

/** One square of 60 by 60. */
const square: AreaMesh = {
  codes: ['plein'],
  centres: Float32Array.of(30, 30),
  xs: Float32Array.of(0, 60, 60, 0, 0),
  ys: Float32Array.of(0, 0, 60, 60, 0),
  starts: Uint32Array.of(0, 5),
  left: Uint16Array.of(0),
  right: Uint16Array.of(1)
};

/** The square divided among places, numbered in their order. */
export const voronoiMesh = (points: readonly (readonly [x: number, y: number])[]): AreaMesh =>
  divideAreas(square, {
    codes: points.map((_, place) => `deel ${place}`),
    parents: points.map(() => 'plein'),
    points: Float32Array.from(points.flat())
  });
