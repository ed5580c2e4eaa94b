import { initSync, readParquet } from 'parquet-wasm';

/** DuckDB's own row-group size: larger batches cost memory, smaller ones time. */
const BATCH = 122_880;

/** Readies the decoder with its WebAssembly, which the fetcher brought. */
export function initParquet(wasm: Uint8Array<ArrayBuffer>): void {
  initSync({ module: wasm });
}

/** A whole Parquet file as an Arrow IPC stream. */
export function toArrow(parquet: Uint8Array): Uint8Array {
  return readParquet(parquet, { batchSize: BATCH }).intoIPCStream();
}
