import { batchType, bool, Column, columnFromValues, dictionary, float64, utf8 } from '@uwdata/flechette';
import type { Field } from '../../src/lib/indicators/release.ts';
import { ipcStream } from '../ipc-stream.ts';

/** A column on its way to the engine: texts with repeats kept once, or numbers; among doubles NaN is missing. */
export interface OutColumn {
  readonly field: Field;
  readonly values: readonly (string | number | boolean | null)[] | Float64Array<ArrayBuffer>;
}

/** Columns as an Arrow IPC stream that DuckDB takes as it is. */
export function toArrow(columns: readonly OutColumn[]): Blob {
  const types = {
    string: () => dictionary(utf8()),
    date: () => dictionary(utf8()),
    number: () => float64(),
    integer: () => float64(),
    boolean: () => bool()
  } as const;
  const bytes = ipcStream(
    columns.map(({ field, values }) => [
      field.name,
      values instanceof Float64Array
        ? columnOfDoubles(values)
        : columnFromValues(
            (visit: (value: unknown) => void) => values.forEach((value) => visit(value)),
            types[field.type]()
          )
    ])
  );
  return new Blob([bytes]);
}

/** Doubles as they lie in memory, with a bit for each that is there. */
function columnOfDoubles(values: Float64Array<ArrayBuffer>): Column<unknown> {
  const validity = new Uint8Array(Math.ceil(values.length / 8));
  let missing = 0;
  values.forEach((value, at) => {
    if (Number.isNaN(value)) missing++;
    else validity[at >> 3] = (validity[at >> 3] ?? 0) | (1 << (at & 7));
  });
  const type = float64();
  const batch = batchType(type);
  return new Column([
    new batch({
      length: values.length,
      nullCount: missing,
      type,
      validity: missing === 0 ? new Uint8Array(0) : validity,
      values
    })
  ]);
}
