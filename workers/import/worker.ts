import { expose, transfer } from 'comlink';
import { err } from '../../src/lib/base/result.ts';
import type { LoadedBoundaries } from '../../src/lib/indicators/loaded-boundaries.ts';
import type { ImportFile, ImportWorkerApi } from './api.ts';
import { createImport } from './import.ts';
import { limits } from './limits.ts';

const reader = createImport();

/** Null when a file is gone or changed since it was chosen. */
const read = (files: readonly File[]): Promise<readonly ImportFile[] | null> =>
  Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  ).catch(() => null);

/** A map of all buurten is handed over, not copied. */
const buffersOf = ({ centres, xs, ys, starts, left, right }: LoadedBoundaries['mesh']) =>
  [centres, xs, ys, starts, left, right].map(({ buffer }) => buffer);

const api: ImportWorkerApi = {
  async open(files, world, onProgress) {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (bytes > limits.bytes) return err({ kind: 'too-large', what: String(Math.round(bytes / 1e6)) });
    const found = await read(files);
    if (!found) return err({ kind: 'damaged', what: files[0]?.name ?? '' });
    const opened = await reader.open(found, world, onProgress);
    return opened.ok && opened.value.kind === 'boundaries'
      ? transfer(opened, buffersOf(opened.value.boundaries.mesh))
      : opened;
  },
  inspect: (choices, onProgress) => reader.inspect(choices, onProgress),
  finish: (choices, onProgress) => reader.finish(choices, onProgress)
};
expose(api);
postMessage('ready');
