import type { AreaMesh } from './area-mesh.ts';
import { rasterise, type AreaRaster } from './raster.ts';
import type { View } from './view.ts';

/** Pixels of a raster with another area to their right, and below them. */
export interface RasterEdges {
  readonly right: Uint32Array;
  readonly below: Uint32Array;
}

export function rasterEdges({ ids, width, height }: AreaRaster): RasterEdges {
  const [right, below] = [new Uint32Array(ids.length), new Uint32Array(ids.length)];
  let [across, down] = [0, 0];
  for (let row = 0; row < height; row++)
    for (let i = row * width, end = i + width; i < end; i++) {
      const id = ids[i];
      if (i + 1 < end && id !== ids[i + 1]) right[across++] = i;
      if (row + 1 < height && id !== ids[i + width]) below[down++] = i;
    }
  return { right: right.slice(0, across), below: below.slice(0, down) };
}

/** A raster with its edges, so that an outline along thousands of them can be painted at once. */
export interface EdgedRaster extends AreaRaster {
  readonly edges: RasterEdges;
}

export function rasteriseWithEdges(mesh: AreaMesh, view: View, width: number, height: number): EdgedRaster {
  const raster = rasterise(mesh, view, width, height);
  return { ...raster, edges: rasterEdges(raster) };
}
