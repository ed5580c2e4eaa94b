/** The contract of the map's worker. Types only. */
import type { AreaMesh } from '../../src/lib/geometry/area-mesh.ts';
import type { PartPlaces } from '../../src/lib/geometry/divide-areas.ts';
import type { LineLayer } from '../../src/lib/geometry/line-layer.ts';
import type { EdgedRaster } from '../../src/lib/geometry/raster-edges.ts';
import type { View } from '../../src/lib/geometry/view.ts';

export interface RasterApi {
  /** Keeps a map under a number of the asker's, so that it crosses once. */
  keep(number: number, mesh: AreaMesh): void;
  forget(number: number): void;
  /** Fills pixels with a kept map, and finds the edges between them; the buffers are handed over. */
  rasterise(number: number, view: View, width: number, height: number): EdgedRaster;
  /** Draws lines of a kept map in the pixels of a canvas; the bitmap is handed over. */
  stroke(
    number: number,
    layers: readonly LineLayer[],
    view: View,
    width: number,
    height: number
  ): ImageBitmap;
  /** Divides areas among places; the buffers are handed over. */
  divide(parents: AreaMesh, places: PartPlaces): AreaMesh;
}
