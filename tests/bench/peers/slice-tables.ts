import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import type { BareDuckDb } from './duckdb.ts';

/** A dense cube: one value per indicator, period and place, in that order. */
export interface DenseShape {
  readonly indicators: number;
  readonly periods: number;
  readonly places: number;
}

/** Keys as small integers, the table in the order of what is asked first: as favourable as a table can be. */
function keysOf({ indicators, periods, places }: DenseShape) {
  const size = indicators * periods * places;
  const [indicator, periode, plaats] = [new Uint8Array(size), new Uint8Array(size), new Uint16Array(size)];
  for (let row = 0; row < size; row++) {
    indicator[row] = Math.floor(row / places / periods);
    periode[row] = Math.floor(row / places) % periods;
    plaats[row] = row % places;
  }
  return { indicator, periode, plaats };
}

/** Gives DuckDB-WASM a cube as a table with integer keys. */
export async function insertDense(
  { connection }: BareDuckDb,
  name: string,
  shape: DenseShape,
  measures: Readonly<Record<string, Float64Array>>
): Promise<void> {
  const ipc = tableToIPC(tableFromArrays({ ...keysOf(shape), ...measures }), { format: 'stream' });
  if (!ipc) throw new Error('no Arrow bytes');
  await connection.insertArrowFromIPCStream(ipc, { name });
}
