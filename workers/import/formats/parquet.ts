import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';
import { gridOfColumns } from './records.ts';

/** A Parquet file. A pure reader in a worker that may be ended: foreign bytes never reach the engine as they are. */
export async function readParquet(bytes: Uint8Array): Promise<Grid> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = await parquetMetadataAsync(file).catch(() => null);
  if (!metadata) throw new Unreadable('damaged', 'Parquet');
  const expected = Number(metadata.num_rows);
  if (!(expected >= 0)) throw new Unreadable('damaged', 'Parquet');
  if (expected > limits.rows) throw new Unreadable('too-many-rows', limits.rows);
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  const rows = await parquetReadObjects({ file, metadata, compressors }).catch(() => null);
  if (rows?.length !== expected) throw new Unreadable('damaged', 'Parquet');
  return gridOfColumns(names, rows.length, (column, row) => rows[row]?.[names[column] ?? '']);
}
