import { bool, dictionary, float64, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import type { Field } from '../../src/lib/indicators/release.ts';

/** A column on its way to the engine: texts with repeats kept once, or numbers. */
export interface OutColumn {
  readonly field: Field;
  readonly values: (string | number | boolean | null)[];
}

/** Columns as an Arrow IPC stream that DuckDB takes as it is. */
export function toArrow(columns: readonly OutColumn[]): Uint8Array {
  const types = {
    string: () => dictionary(utf8()),
    date: () => dictionary(utf8()),
    number: () => float64(),
    integer: () => float64(),
    boolean: () => bool()
  } as const;
  const table = tableFromArrays(
    columns.map(({ field, values }): [string, (string | number | boolean | null)[]] => [field.name, values]),
    { types: Object.fromEntries(columns.map(({ field }) => [field.name, types[field.type]()])) }
  );
  const bytes = tableToIPC(table, { format: 'stream' });
  if (!bytes) throw new TypeError('arrow without bytes');
  return bytes;
}
