import type { AreaMesh } from './area-mesh.ts';
import type { Point } from './point.ts';

/** Collects lines with the area on either side. Lines without length or with the same area on both sides are not kept. */
export function createMeshBuilder() {
  const xs: number[] = [];
  const ys: number[] = [];
  const starts = [0];
  const left: number[] = [];
  const right: number[] = [];
  return {
    add(points: readonly Point[], onLeft: number, onRight: number): void {
      const [first] = points;
      const long = points.some(([x, y]) => x !== first?.[0] || y !== first[1]);
      if (!long || onLeft === onRight) return;
      for (const [x, y] of points) {
        xs.push(x);
        ys.push(y);
      }
      starts.push(xs.length);
      left.push(onLeft);
      right.push(onRight);
    },
    build: (codes: readonly string[], centres: Float32Array): AreaMesh => ({
      codes,
      centres,
      xs: Float32Array.from(xs),
      ys: Float32Array.from(ys),
      starts: Uint32Array.from(starts),
      left: Uint16Array.from(left),
      right: Uint16Array.from(right)
    })
  };
}
