import { expose, transfer } from 'comlink';
import type { AreaMesh } from '../../src/lib/geometry/area-mesh.ts';
import { divideAreas } from '../../src/lib/geometry/divide-areas.ts';
import { rasterise } from '../../src/lib/geometry/raster.ts';
import type { RasterApi } from './api.ts';

const kept = new Map<number, AreaMesh>();

const api: RasterApi = {
  keep: (number, mesh) => void kept.set(number, mesh),
  forget: (number) => void kept.delete(number),
  rasterise(number, view, width, height) {
    const mesh = kept.get(number);
    if (!mesh) throw new Error(`unknown map: ${number}`);
    const raster = rasterise(mesh, view, width, height);
    return transfer(raster, [raster.ids.buffer]);
  },
  divide(parents, places) {
    const mesh = divideAreas(parents, places);
    return transfer(
      mesh,
      [mesh.centres, mesh.xs, mesh.ys, mesh.starts, mesh.left, mesh.right].map(({ buffer }) => buffer)
    );
  }
};
expose(api);
