import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '../../src/lib/indicators/release.ts';
import type { TableShape } from '../dataset.ts';
import { sha256 } from './hash.ts';
import { identifier, literal, type Workshop } from './workshop.ts';

/** A table with more rows than this is read in the browser from a native file, block by block. */
export const TWIN_FROM = 1_000_000;

const BLOCK = 256 * 1024;
const DIGITS = 12;

/**
 * Writes the `.duckdb` twin of a Parquet file, from that file, in a storage format that DuckDB 1.4.3 reads.
 *
 * Rows are ordered by the first part of the key and then by its other parts in reverse: an area's periods lie
 * together, which makes the file smaller. FSST is left out because it samples at random. Throws when the two do not
 * hold the same rows.
 */
export async function writeTwin(
  workshop: Workshop,
  folder: string,
  parquet: Resource,
  shape: TableShape
): Promise<Resource> {
  const draft = join(folder, `${parquet.name}.duckdb`);
  rmSync(draft, { force: true });
  const source = `read_parquet(${literal(join(folder, parquet.path))})`;
  const table = `twin.${identifier(parquet.name)}`;
  const [first = '', ...rest] = shape.key.map(identifier);
  const key = [first, ...rest].join(', ');
  await workshop.run(`SET disabled_compression_methods = 'fsst'`);
  await workshop.run(`ATTACH ${literal(draft)} AS twin (STORAGE_VERSION 'v1.0.0', BLOCK_SIZE ${BLOCK})`);
  await workshop.run(
    `CREATE TABLE ${table} AS SELECT * FROM ${source} ORDER BY ${[first, ...rest.reverse()].join(', ')}`
  );
  const [difference] = await workshop.all(
    `SELECT count(*)::INTEGER AS n FROM (FROM ${source} ORDER BY ${key}) ` +
      `POSITIONAL JOIN (SELECT COLUMNS(*) AS "twin_\\0" FROM (FROM ${table} ORDER BY ${key})) ` +
      `WHERE ${shape.fields.map(({ name }) => `${identifier(name)} IS DISTINCT FROM ${identifier(`twin_${name}`)}`).join(' OR ')}`
  );
  await workshop.run('CHECKPOINT twin');
  await workshop.run('DETACH twin');
  if (Number(difference?.n) !== 0)
    throw new Error(`twin differs from its parquet: ${parquet.name}, ${String(difference?.n)} rows`);

  const bytes = readFileSync(draft);
  const hash = sha256(bytes);
  const path = `${parquet.name}.${hash.slice(0, DIGITS)}.duckdb`;
  renameSync(draft, join(folder, path));
  const blocks = Array.from({ length: Math.ceil(bytes.length / BLOCK) }, (_, i) =>
    sha256(bytes.subarray(i * BLOCK, (i + 1) * BLOCK))
  );
  return {
    ...parquet,
    name: `${parquet.name}_native`,
    path,
    format: 'duckdb',
    bytes: bytes.length,
    hash,
    title: `${parquet.title} (DuckDB)`,
    eager: false,
    twinOf: parquet.name,
    blocks: { size: BLOCK, sha256: blocks }
  };
}
