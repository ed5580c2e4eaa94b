import { expose, transfer } from 'comlink';
import type { AreaMesh } from '../../src/lib/geometry/area-mesh.ts';
import { divideAreas } from '../../src/lib/geometry/divide-areas.ts';
import { strokeLayers } from '../../src/lib/geometry/line-layer.ts';
import { rasteriseWithEdges } from '../../src/lib/geometry/raster-edges.ts';
import type { RasterApi } from './api.ts';

const kept = new Map<number, AreaMesh>();

function keptMap(number: number): AreaMesh {
  const mesh = kept.get(number);
  if (!mesh) throw new Error(`unknown map: ${number}`);
  return mesh;
}

const api: RasterApi = {
  keep: (number, mesh) => void kept.set(number, mesh),
  forget: (number) => void kept.delete(number),
  rasterise(number, view, width, height) {
    const raster = rasteriseWithEdges(keptMap(number), view, width, height);
    const { ids, edges } = raster;
    return transfer(raster, [ids.buffer, edges.right.buffer, edges.below.buffer]);
  },
  stroke(number, layers, view, width, height) {
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    if (pen) strokeLayers(pen, keptMap(number), layers, view, canvas);
    const bitmap = canvas.transferToImageBitmap();
    return transfer(bitmap, [bitmap]);
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
