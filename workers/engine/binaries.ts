import { proxy, type Remote } from 'comlink';
import type { FetcherApi } from '../fetcher/api.ts';
import { Failure } from './failure.ts';

/** What a database is made of: DuckDB compiled once, and the text of its worker. */
export interface Binaries {
  readonly module: WebAssembly.Module;
  readonly script: Uint8Array<ArrayBuffer>;
}

/** A whole file of the list by name; throws a Failure when it can't be had or is not what it should be. */
export async function bring(
  fetcher: Remote<FetcherApi>,
  name: string,
  onProgress: (loaded: number) => void = () => {}
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await fetcher.file(name, proxy(onProgress));
  if (!file.ok) throw new Failure(file.error);
  return file.value as Uint8Array<ArrayBuffer>;
}

export async function loadBinaries(fetcher: Remote<FetcherApi>): Promise<Binaries> {
  const [module, script] = await Promise.all([
    bring(fetcher, 'duckdb.wasm').then((bytes) => WebAssembly.compile(bytes)),
    bring(fetcher, 'duckdb.worker.js')
  ]);
  return { module, script };
}
