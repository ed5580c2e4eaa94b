import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Release, Resource } from '#lib/indicators/release.ts';
import { LARGE } from './large-names.ts';
import { DATA } from './places.ts';

const AREAS = 14_500;
const PERIODS = 10;
const BLOCK = 262_144;

const rows = (indicators: number) => `
  SELECT 'ind_' || lpad(i::VARCHAR, 2, '0') AS indicator, 'BU' || lpad(a::VARCHAR, 8, '0') AS gebied,
    (2015 + p)::VARCHAR AS periode,
    hash(i, a, p) % 50 AS teller, 200 + hash(a) % 3000 AS noemer,
    (hash(i, a, p) % 50) * 1000.0 / (200 + hash(a) % 3000) AS waarde
  FROM range(${indicators}) t(i), range(${AREAS}) u(a), range(${PERIODS}) v(p)
  ORDER BY indicator, gebied, periode`;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** All buurten, ten years, and as many indicators as make so many rows: as Parquet and as the native file that is read in blocks, with the data package that an engine opens. */
export async function writeLargeTable(million: number): Promise<void> {
  const folder = join(DATA, LARGE);
  const indicators = Math.max(5, Math.round((million * 1e6) / AREAS / PERIODS));
  const done = join(folder, 'datapackage.json');
  if (existsSync(done) && Number(readFileSync(join(folder, 'indicators'), 'utf8')) === indicators) return;
  mkdirSync(folder, { recursive: true });
  const [parquet, native] = [join(folder, 'cijfers.parquet'), join(folder, `cijfers-${indicators}.duckdb`)];
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run("SET disabled_compression_methods = 'fsst'");
  await connection.run(`CREATE TABLE cijfers AS ${rows(indicators)}`);
  await connection.run(`COPY cijfers TO '${parquet}' (FORMAT parquet, COMPRESSION zstd)`);
  if (!existsSync(native)) {
    await connection.run(`ATTACH '${native}' AS twin (STORAGE_VERSION 'v1.0.0', BLOCK_SIZE ${BLOCK})`);
    await connection.run('CREATE TABLE twin.cijfers AS FROM cijfers');
    await connection.run('CHECKPOINT twin');
    await connection.run('DETACH twin');
  }
  connection.closeSync();
  const names = ['indicator', 'gebied', 'periode', 'teller', 'noemer', 'waarde'];
  const resource = (name: string, file: string): Resource => {
    const bytes = readFileSync(file);
    const blocks = Array.from({ length: Math.ceil(bytes.length / BLOCK) }, (_, i) =>
      sha256(bytes.subarray(i * BLOCK, (i + 1) * BLOCK))
    );
    return {
      name,
      path: file.slice(folder.length + 1),
      format: file.endsWith('.parquet') ? 'parquet' : 'duckdb',
      bytes: bytes.length,
      hash: sha256(bytes),
      rows: indicators * AREAS * PERIODS,
      schema: { fields: names.map((field) => ({ name: field, type: 'string' })) },
      title: name,
      description: '',
      eager: false,
      ...(file === native ? { twinOf: 'cijfers', blocks: { size: BLOCK, sha256: blocks } } : {})
    };
  };
  const release: Release = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: LARGE,
    title: LARGE,
    version: '1',
    created: '2024-01-01T00:00:00Z',
    licenses: [],
    sources: [],
    resources: [resource('cijfers', parquet), resource('cijfers_native', native)],
    regiobeeld: {
      hash: '',
      status: 'synthetisch',
      vintage: '2024',
      periods: [],
      levels: [],
      indicators: [],
      themes: [],
      disclosure: { rules: [], suppressed: 0 }
    }
  };
  writeFileSync(join(folder, 'indicators'), String(indicators));
  writeFileSync(done, JSON.stringify(release));
}
