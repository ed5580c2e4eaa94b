import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '../../src/lib/indicators/release.ts';
import type { TableShape } from '../dataset.ts';
import { sha256 } from './hash.ts';
import { identifier, literal, type Workshop } from './workshop.ts';

/** Rows per row group: an indicator's rows of one table lie in one or a few groups. */
const ROW_GROUP = 40_960;

/** Hexadecimal digits of the hash in a file name: enough to be told apart for ever. */
const DIGITS = 12;

/** Writes a table of the workshop as Parquet under a name that carries its hash. */
export async function writeParquet(
  workshop: Workshop,
  folder: string,
  name: string,
  shape: TableShape,
  rows: number
): Promise<Resource> {
  const draft = join(folder, `${name}.parquet`);
  await workshop.run(
    `COPY (SELECT * FROM ${identifier(name)} ORDER BY ${shape.key.map(identifier).join(', ')}) TO ${literal(draft)} ` +
      `(FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 9, ROW_GROUP_SIZE ${ROW_GROUP})`
  );
  const bytes = readFileSync(draft);
  const hash = sha256(bytes);
  const path = `${name}.${hash.slice(0, DIGITS)}.parquet`;
  renameSync(draft, join(folder, path));
  return {
    name,
    path,
    format: 'parquet',
    bytes: bytes.length,
    hash,
    rows,
    schema: { fields: shape.fields },
    title: shape.title,
    description: shape.description,
    eager: shape.eager
  };
}
