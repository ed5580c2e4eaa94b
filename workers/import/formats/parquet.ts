import { parquetMetadataAsync, parquetReadObjects, parquetSchema, type FileMetaData } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Note } from '../api.ts';
import type { Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';
import { gridOfColumns } from './records.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * A Parquet file. A pure reader in a worker that may be ended: foreign bytes never reach the engine as they are. Columns of
 * lists and groups, and of kinds that have no figure, are left out and told.
 */
export async function readParquet(
  bytes: Uint8Array
): Promise<{ readonly grid: Grid; readonly notes: readonly Note[] }> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  if (isEncrypted(bytes)) throw new Unreadable('password');
  const metadata = await parquetMetadataAsync(file).catch(() => null);
  if (!metadata) throw new Unreadable('damaged', 'Parquet');
  if (metadata.row_groups.some(({ columns }) => columns.some((column) => column.crypto_metadata)))
    throw new Unreadable('password');
  const expected = Number(metadata.num_rows);
  if (!(expected >= 0)) throw new Unreadable('damaged', 'Parquet');
  if (expected > limits.rows) throw new Unreadable('too-many-rows', limits.rows);
  const columns = parquetSchema(metadata).children;
  const nested = columns.filter(
    ({ element, children }) => children.length > 0 || element.repetition_type === 'REPEATED'
  );
  const odd = columns.filter(
    (column) =>
      !nested.includes(column) &&
      (ODD.has(column.element.converted_type ?? '') || column.element.logical_type?.type === 'TIME')
  );
  const all = columns.map(({ element }) => element.name);
  const doubles = new Set(all.filter((name, at) => all.indexOf(name) !== at));
  const names = columns
    .filter((column) => !nested.includes(column) && !odd.includes(column))
    .map(({ element }) => element.name)
    .filter((name) => !doubles.has(name));
  const rows = names.length > 0 ? await readRows(file, metadata, names) : [];
  if (names.length > 0 && rows.length !== expected) throw new Unreadable('damaged', 'Parquet');
  const notes: readonly Note[] = [
    ...[...doubles].map((what) => ({ kind: 'column-double', what, count: 1 }) as const),
    ...nested.map(({ element }) => ({ kind: 'column-nested', what: element.name, count: 1 }) as const),
    ...odd.map(({ element }) => ({ kind: 'column-odd', what: element.name, count: 1 }) as const)
  ];
  return {
    grid: gridOfColumns(names, rows.length, (column, row) => rows[row]?.[names[column] ?? '']),
    notes
  };
}

/** Kinds of values that the reader does not know. */
const ODD: ReadonlySet<string> = new Set(['INTERVAL', 'BSON', 'TIME_MILLIS', 'TIME_MICROS']);

/** A file whose end is encrypted says so in its first and last letters. */
const isEncrypted = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(-4)) === 'PARE';

async function readRows(file: ArrayBuffer, metadata: FileMetaData, columns: string[]): Promise<Rows> {
  try {
    return await parquetReadObjects({ file, metadata, columns, compressors });
  } catch (error) {
    const codec = /unsupported compression codec: (\w+)/.exec(String(error))?.[1];
    if (codec) throw new Unreadable('compression', codec);
    throw new Unreadable('damaged', 'Parquet');
  }
}
