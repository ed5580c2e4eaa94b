import { wrap, type Remote } from 'comlink';
import rasterUrl from '../../../workers/raster/worker.ts?worker&url';
import type { RasterApi } from '../../../workers/raster/api.ts';
import { inheritingWorker } from './script-url.ts';

type Mesh = Parameters<RasterApi['keep']>[1];
type Raster = ReturnType<RasterApi['rasterise']>;
type View = Parameters<RasterApi['rasterise']>[1];
type Layers = Parameters<RasterApi['stroke']>[1];
type Places = Parameters<RasterApi['divide']>[1];

/** Maps in a worker of their own: pixels and lines of a map, and areas divided into parts. Every call rejects when the worker breaks. */
export interface RasterClient {
  rasterise(mesh: Mesh, view: View, width: number, height: number): Promise<Raster>;
  stroke(mesh: Mesh, layers: Layers, view: View, width: number, height: number): Promise<ImageBitmap>;
  divide(parents: Mesh, places: Places): Promise<Mesh>;
  dispose(): void;
}

/** Starts the worker at once: it is small, and the first map waits for it. A map crosses once, and goes with its last user. */
export function connectRaster(): RasterClient {
  const worker = inheritingWorker(rasterUrl);
  const remote: Remote<RasterApi> = wrap<RasterApi>(worker);
  const gone = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'map script failed')));
  });
  gone.catch(() => {});
  const numbers = new WeakMap<Mesh, number>();
  const unused = new FinalizationRegistry<number>((number) => void remote.forget(number));
  let count = 0;

  const keep = (mesh: Mesh): number => {
    const known = numbers.get(mesh);
    if (known !== undefined) return known;
    const number = ++count;
    numbers.set(mesh, number);
    unused.register(mesh, number);
    void remote.keep(number, mesh);
    return number;
  };
  return {
    rasterise: (mesh, view, width, height) =>
      Promise.race([remote.rasterise(keep(mesh), view, width, height), gone]),
    stroke: (mesh, layers, view, width, height) =>
      Promise.race([remote.stroke(keep(mesh), layers, view, width, height), gone]),
    divide: (parents, places) => Promise.race([remote.divide(parents, places), gone]),
    dispose: () => worker.terminate()
  };
}
