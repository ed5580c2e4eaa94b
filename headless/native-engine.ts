import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, DuckDBListType, listValue, VARCHAR } from '@duckdb/node-api';
import type { DuckDBValue } from '@duckdb/node-api';
import { err, ok } from '#lib/base/result.ts';
import type { Area } from '#lib/areas/area.ts';
import { memoryColumn, memoryTable } from '#lib/cells/table/memory-table.ts';
import type { EngineClient, SqlValue } from '#lib/engine/client.ts';
import type { ComputeClient } from '#lib/engine/compute.ts';
import { toColumnKind } from '#lib/engine/column-kind.ts';
import type { CellValue } from '#lib/engine/table.ts';
import type { Release } from '#lib/indicators/release.ts';
import { computeHere } from './compute-here.ts';
import { macros } from '#lib/sql/macros/index.ts';

/** A built release with native DuckDB behind it: the oracle that cells are tried on. */
export interface NativeRelease {
  readonly release: Release;
  readonly areas: readonly Area[];
  readonly engine: Pick<EngineClient, 'query'>;
  readonly compute: ComputeClient;
}

export const DATA = join(import.meta.dirname, '../static/data');

export const isBuilt = (id: string): boolean => existsSync(join(DATA, id, 'datapackage.json'));

/** Opens `static/data/<id>`; tables are views on its Parquet files. */
export async function openNative(id: string): Promise<NativeRelease> {
  const folder = join(DATA, id);
  const release: Release = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const { name, path, format } of release.resources)
    if (format === 'parquet')
      await connection.run(`CREATE VIEW ${name} AS FROM read_parquet('${join(folder, path)}')`);

  // The statistics that an analyst's SQL may speak, as in the browser.
  await connection.run(macros.join(';\n'));

  const query: EngineClient['query'] = async ({ sql, parameters = {} }) => {
    const named = Object.entries(parameters).filter(([name]) => sql.includes(`$${name}`));
    const values = Object.fromEntries(named.map(([name, value]) => [name, toDuckDB(value)]));
    const types = Object.fromEntries(
      named.flatMap(([name, value]) => (Array.isArray(value) ? [[name, new DuckDBListType(VARCHAR)]] : []))
    );
    try {
      const reader = await connection.runAndReadAll(sql, values, types);
      const answer = reader.getColumnsJS();
      // An empty answer has types and names, but no columns of values.
      const columns = reader.columnNames().map((name, index) => {
        const kind = toColumnKind(String(reader.columnType(index)));
        return memoryColumn(name, kind, (answer[index] ?? []).map(toCellValue));
      });
      return ok(memoryTable(columns, reader.currentRowCount));
    } catch (cause) {
      return err({ kind: 'sql', detail: cause instanceof Error ? cause.message : String(cause) });
    }
  };

  const found = await query({ sql: "FROM gebieden WHERE niveau NOT IN ('wijk', 'buurt')" });
  if (!found.ok) throw new Error(found.error.detail);
  const text = (name: string) => found.value.column(name).texts();
  const areas = Array.from(
    { length: found.value.rowCount },
    (_, row) =>
      Object.fromEntries(
        ['code', 'naam', 'niveau', 'provincie', 'riec', 'veiligheidsregio', 'gemeente', 'wijk'].map(
          (name) => [name, text(name)[row] ?? null]
        )
      ) as unknown as Area
  );
  return { release, areas, engine: { query }, compute: computeHere() };
}

const toDuckDB = (value: SqlValue): DuckDBValue =>
  Array.isArray(value) ? listValue(value.map(String)) : (value as DuckDBValue);

const toCellValue = (value: unknown): CellValue =>
  value === null ||
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  typeof value === 'boolean' ||
  typeof value === 'string'
    ? value
    : String(value);
