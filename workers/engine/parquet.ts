import { initSync, readParquet } from 'parquet-wasm';
import { openFlatParquet } from './flat-parquet.ts';

/** From this many rows on the WebAssembly decoder is worth its 1.2 MB over the wire. */
const MANY = 500_000;
/** DuckDB's own row-group size: larger batches cost memory, smaller ones time. */
const BATCH = 122_880;

/** Turns a whole Parquet file into an Arrow IPC stream. */
export type ToArrow = (parquet: Uint8Array) => Promise<Uint8Array>;

/**
 * The decoders behind one door: plain columns of a table of usual size are read by a small script; a large table, or
 * columns of other types, by WebAssembly, which is brought when the first such file comes.
 */
export function createToArrow(bringWasm: () => Promise<Uint8Array<ArrayBuffer>>): ToArrow {
  let ready: Promise<unknown> | null = null;
  const brought = () => {
    ready ??= bringWasm().then((module) => initSync({ module }));
    return ready.catch((error: unknown) => {
      ready = null;
      throw error;
    });
  };
  return async (parquet) => {
    const flat = openFlatParquet(parquet);
    if (flat && flat.rows < MANY) return flat.toArrow();
    try {
      await brought();
    } catch (error) {
      // Without a connection: slower, but there.
      if (flat) return flat.toArrow();
      throw error;
    }
    return readParquet(parquet, { batchSize: BATCH }).intoIPCStream();
  };
}
