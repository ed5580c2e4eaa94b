import { proxy, wrap, type Remote } from 'comlink';
import importUrl from '../../../workers/import/worker.ts?worker&url';
import type {
  Choices,
  ImportedDataset,
  ImportError,
  ImportWorkerApi,
  ImportWorld,
  Inspection,
  Opened
} from '../../../workers/import/api.ts';
import { err, type Result } from '../base/result.ts';
import { inheritingWorker } from './script-url.ts';

export type {
  Choices,
  ColumnRole,
  ImportedDataset,
  ImportError,
  ImportReport,
  ImportWorld,
  InspectedColumn,
  Inspection,
  Measure,
  MeasureKind,
  Note,
  OpenName
} from '../../../workers/import/api.ts';

/** For one step; a file that takes longer is too much for a browser. */
const TIME_LIMIT = 120_000;

type OnProgress = (part: number) => void;

/** A reader of files in a worker that is ended with the import, or when a step takes too long. */
export interface ImportClient {
  open(
    files: readonly File[],
    world: ImportWorld,
    onProgress: OnProgress
  ): Promise<Result<Opened, ImportError>>;
  inspect(choices: Choices, onProgress: OnProgress): Promise<Result<Inspection, ImportError>>;
  finish(choices: Choices, onProgress: OnProgress): Promise<Result<ImportedDataset, ImportError>>;
  /** Ends the worker: what was running answers `gone`. */
  dispose(): void;
}

/** Starts a fresh worker, which inherits the page's CSP: whatever a file does to it, it has no network and is thrown away. */
export function connectImport(): ImportClient {
  const worker = inheritingWorker(importUrl);
  const remote: Remote<ImportWorkerApi> = wrap<ImportWorkerApi>(worker);
  let end: (error: ImportError) => void = () => {};
  const gone = new Promise<Result<never, ImportError>>((resolve) => {
    end = (error) => {
      worker.terminate();
      resolve(err(error));
    };
  });
  let isHere = false;
  // A script that can't be had is a matter of the connection; one that ends later, of the file.
  worker.addEventListener('error', () => end({ kind: isHere ? 'gone' : 'absent', what: '' }));
  const present = new Promise<void>((resolve) =>
    worker.addEventListener(
      'message',
      () => {
        isHere = true;
        resolve();
      },
      { once: true }
    )
  );

  async function step<T>(ask: () => Promise<Result<T, ImportError>>): Promise<Result<T, ImportError>> {
    const late = setTimeout(() => end({ kind: 'time', what: String(TIME_LIMIT / 1000) }), TIME_LIMIT);
    try {
      return await Promise.race([present.then(ask), gone]);
    } catch {
      return err({ kind: 'gone', what: '' });
    } finally {
      clearTimeout(late);
    }
  }
  return {
    open: (files, world, onProgress) => step(() => remote.open(files, world, proxy(onProgress))),
    inspect: (choices, onProgress) => step(() => remote.inspect(choices, proxy(onProgress))),
    finish: (choices, onProgress) => step(() => remote.finish(choices, proxy(onProgress))),
    dispose: () => end({ kind: 'gone', what: '' })
  };
}
