/** The contract of the map's worker. Types only. */
import type { AreaMesh } from '../../src/lib/geometry/area-mesh.ts';
import type { PartPlaces } from '../../src/lib/geometry/divide-areas.ts';
import type { AreaRaster } from '../../src/lib/geometry/raster.ts';
import type { View } from '../../src/lib/geometry/view.ts';

export interface RasterApi {
  /** Keeps a map under a number of the asker's, so that it crosses once. */
  keep(number: number, mesh: AreaMesh): void;
  forget(number: number): void;
  /** Fills pixels with a kept map; the buffer is handed over. */
  rasterise(number: number, view: View, width: number, height: number): AreaRaster;
  /** Divides areas among places; the buffers are handed over. */
  divide(parents: AreaMesh, places: PartPlaces): AreaMesh;
}
