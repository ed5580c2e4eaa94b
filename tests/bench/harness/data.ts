/** Writes what bench pages read: the embedded release, in the plainest form that every contestant can start from. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Area, Level } from '#lib/areas/area.ts';
import { canBePooled, isPlainCount } from '#lib/indicators/area-figure.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import type { Release } from '#lib/indicators/release.ts';
import { CLASSIFIED, readCountry } from './country.ts';
import { brushed, type Facts } from './scene.ts';
import { DATA, RELEASE } from './places.ts';

const LARGE: readonly Level[] = ['land', 'provincie', 'riec', 'gemeente'];

const release = (): Release => JSON.parse(readFileSync(join(RELEASE, 'datapackage.json'), 'utf8')) as Release;

/** Path of a Parquet table of the release. */
function parquetOf(table: string): string {
  const resource = release().resources.find(({ name }) => name === table);
  if (!resource) throw new Error(`unknown table: ${table}`);
  return join(RELEASE, resource.path);
}

/** Bytes of all Parquet tables of the release. */
export const releaseBytes = (): number =>
  release()
    .resources.filter(({ format }) => format === 'parquet')
    .reduce((sum, { bytes }) => sum + bytes, 0);

export const periods = (): readonly string[] => release().regiobeeld.periods;

/** Indicators of gemeenten that can be added up to a region: a numerator, a denominator, every period. */
export const pooled = (): readonly Indicator[] =>
  release().regiobeeld.indicators.filter(
    (indicator) =>
      canBePooled(indicator) &&
      !isPlainCount(indicator) &&
      indicator.soort !== 'gemiddelde' &&
      indicator.perioden.length === periods().length
  );

/** Native DuckDB with the release: areas numbered by code, as every cube does. */
export async function openRelease(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [level, table] of [
    ['buurt', 'waarnemingen_buurt'],
    ['gemeente', 'waarnemingen']
  ] as const) {
    const places = level === 'buurt' ? 'buurten' : 'gemeenten';
    await connection.run(`
      CREATE TABLE ${places} AS
      SELECT (row_number() OVER (ORDER BY code) - 1)::USMALLINT AS plaats, code, lon, lat
      FROM '${parquetOf('gebieden')}' WHERE niveau = '${level}'`);
    await connection.run(`
      CREATE TABLE ${level}_cijfers AS
      SELECT p.plaats, w.indicator, w.periode, w.teller, w.noemer, w.waarde
      FROM '${parquetOf(table)}' w JOIN ${places} p ON p.code = w.gebied`);
  }
  return connection;
}

async function column(connection: DuckDBConnection, sql: string): Promise<Float64Array> {
  const reader = await connection.runAndReadAll(sql);
  return Float64Array.from(reader.getColumns()[0] ?? [], (value) => (value === null ? NaN : Number(value)));
}

const write = (name: string, columns: readonly Float64Array[]) =>
  writeFileSync(
    join(DATA, name),
    Buffer.concat(columns.map(({ buffer }) => Buffer.from(buffer as ArrayBuffer)))
  );

async function areasOf(connection: DuckDBConnection, level: Level): Promise<readonly Area[]> {
  const reader = await connection.runAndReadAll(
    `SELECT code, naam, niveau, provincie, riec, veiligheidsregio, gemeente, wijk
      FROM '${parquetOf('gebieden')}' WHERE niveau = '${level}' ORDER BY code`
  );
  return reader.getRowObjectsJson() as unknown as readonly Area[];
}

/** The latest value of the brushed indicators, for every buurt in the order of the codes. */
async function writeBuurten(connection: DuckDBConnection): Promise<void> {
  const places = ['lon', 'lat'].map((name) => `SELECT ${name} FROM buurten ORDER BY plaats`);
  const values = brushed.map(
    (id) => `SELECT waarde FROM buurten LEFT JOIN buurt_cijfers USING (plaats)
      WHERE indicator = '${id}' AND periode = '2024' ORDER BY plaats`
  );
  const columns = await Promise.all([...places, ...values].map((sql) => column(connection, sql)));
  write('buurten.f64', columns);
}

/** Dense: indicator by indicator, period by period, place by place. */
const dense = (
  measure: string,
  table: string,
  places: string,
  ids: readonly string[],
  periods: readonly string[]
) => `
  SELECT c.${measure}
  FROM (SELECT unnest([${quoted(ids)}]) AS indicator, generate_subscripts([${quoted(ids)}], 1) AS i)
  CROSS JOIN (SELECT unnest([${quoted(periods)}]) AS periode)
  CROSS JOIN ${places}
  LEFT JOIN ${table} AS c USING (indicator, periode, plaats)
  ORDER BY i, periode, plaats`;

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/**
 * `buurten.f64`: longitude, latitude and the brushed indicators; `buurt-cubes.f64`: values of the brushed indicators in
 * all periods; `gemeente-cubes.f64`: numerators, then denominators, of the pooled indicators in all periods;
 * `first.f64`: the same of the last indicator and period alone. `country.json`: see there. Columns one after the other, NaN where missing, places
 * in the order of the codes. `facts.json`: what these columns mean.
 */
export async function writeData(): Promise<void> {
  const done = join(DATA, 'facts.json');
  if (
    existsSync(join(DATA, 'country.json')) &&
    existsSync(done) &&
    statSync(done).mtimeMs > statSync(join(RELEASE, 'datapackage.json')).mtimeMs
  )
    return;
  mkdirSync(DATA, { recursive: true });
  const connection = await openRelease();
  await writeBuurten(connection);
  write('buurt-cubes.f64', [
    await column(connection, dense('waarde', 'buurt_cijfers', 'buurten', brushed, periods()))
  ]);
  const gemeente = (measure: string) =>
    column(
      connection,
      dense(
        measure,
        'gemeente_cijfers',
        'gemeenten',
        pooled().map(({ id }) => id),
        periods()
      )
    );
  const [teller, noemer] = [await gemeente('teller'), await gemeente('noemer')];
  write('gemeente-cubes.f64', [teller, noemer]);
  const places = teller.length / periods().length / pooled().length;
  write(
    'first.f64',
    [teller, noemer].map((column) => column.slice(-places))
  );
  const { indicators } = release().regiobeeld;
  const period = periods().at(-1) ?? '';
  const country = await readCountry(connection, parquetOf('waarnemingen'), {
    areas: (await Promise.all(LARGE.map((level) => areasOf(connection, level)))).flat(),
    indicators: indicators.filter(({ perioden }) => perioden.includes(period)).slice(0, CLASSIFIED),
    period
  });
  writeFileSync(join(DATA, 'country.json'), JSON.stringify(country));
  const facts: Facts = {
    periods: periods(),
    brushed: brushed.flatMap((id) => indicators.filter((indicator) => indicator.id === id)),
    pooled: pooled(),
    gemeenten: await areasOf(connection, 'gemeente'),
    buurten: await areasOf(connection, 'buurt')
  };
  writeFileSync(done, JSON.stringify(facts));
  connection.closeSync();
}
