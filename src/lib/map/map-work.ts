import type { AreaMesh } from '../geometry/area-mesh.ts';
import { divideAreas, type PartPlaces } from '../geometry/divide-areas.ts';
import { strokeLayers, type LineLayer } from '../geometry/line-layer.ts';
import { rasteriseWithEdges, type EdgedRaster } from '../geometry/raster-edges.ts';
import type { View } from '../geometry/view.ts';

/** The heavy part of maps, wherever it is done. */
export interface MapWork {
  rasterise(mesh: AreaMesh, view: View, width: number, height: number): Promise<EdgedRaster>;
  /** Lines as vectors, drawn in the pixels of a canvas. */
  stroke(
    mesh: AreaMesh,
    layers: readonly LineLayer[],
    view: View,
    width: number,
    height: number
  ): Promise<ImageBitmap>;
  divide(parents: AreaMesh, places: PartPlaces): Promise<AreaMesh>;
}

/** Work on this very page: the same code, tens of milliseconds at a time. */
export const workHere: MapWork = {
  rasterise: (mesh, view, width, height) => Promise.resolve(rasteriseWithEdges(mesh, view, width, height)),
  async stroke(mesh, layers, view, width, height) {
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    if (pen) strokeLayers(pen, mesh, layers, view, canvas);
    return canvas.transferToImageBitmap();
  },
  divide: (parents, places) => Promise.resolve(divideAreas(parents, places))
};

/** Work elsewhere, and here from the first time that elsewhere fails: a map without a worker is slower, not empty. */
export function withFallback(elsewhere: MapWork): MapWork {
  let broken = false;
  const attempt = async <T>(ask: (work: MapWork) => Promise<T>): Promise<T> => {
    if (broken) return ask(workHere);
    try {
      return await ask(elsewhere);
    } catch {
      broken = true;
      return ask(workHere);
    }
  };
  return {
    rasterise: (...args) => attempt((work) => work.rasterise(...args)),
    stroke: (...args) => attempt((work) => work.stroke(...args)),
    divide: (...args) => attempt((work) => work.divide(...args))
  };
}
