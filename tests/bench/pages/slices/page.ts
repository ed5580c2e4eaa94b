import type { Area } from '#lib/areas/area.ts';
import { createAreaGrid, type GridLevel } from '#lib/indicators/area-grid.ts';
import { emptyCube, type Cube } from '#lib/indicators/cube.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import { poolMembers } from '#lib/indicators/pool-members.ts';
import { sliceOf } from '#lib/indicators/slice.ts';
import type { Facts } from '../../harness/scene.ts';
import { rankedSql, regionOf, regionSql, yearOf, yearSql } from '../../harness/slice-scene.ts';
import { openDuckDb } from '../../peers/duckdb.ts';
import { insertDense } from '../../peers/slice-tables.ts';
import { enter, working, type Contestant } from '../entrants.ts';

const columnsOf = async (name: string) =>
  new Float64Array(await (await fetch(`/data/${name}`)).arrayBuffer());

type Measures = Readonly<Partial<Record<'teller' | 'noemer' | 'waarde', Float64Array>>>;

/** Dense columns cut into cubes as the explorer keeps them. */
function toCubes(
  level: GridLevel,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  periods: readonly string[],
  measures: Measures
): readonly Cube[] {
  const grid = createAreaGrid(level, areas);
  const size = periods.length * areas.length;
  return indicators.map((indicator, i) => ({
    ...emptyCube(indicator, grid, periods, true),
    ...Object.fromEntries(
      Object.entries(measures).map(([name, column]) => [name, column.subarray(i * size, (i + 1) * size)])
    )
  }));
}

async function contestants(): Promise<Record<string, Contestant>> {
  const facts = (await (await fetch('/data/facts.json')).json()) as Facts;
  const { periods, brushed, pooled, buurten, gemeenten } = facts;
  const waarde = await columnsOf('buurt-cubes.f64');
  const sums = await columnsOf('gemeente-cubes.f64');
  const [teller, noemer] = [sums.subarray(0, sums.length / 2), sums.subarray(sums.length / 2)];
  const ofBuurten = toCubes('buurt', buurten, brushed, periods, { waarde });
  const ofGemeenten = toCubes('gemeente', gemeenten, pooled, periods, { teller, noemer });
  const at = (step: number) => {
    const { indicator, period } = yearOf(step, periods.length);
    const cube = ofBuurten[indicator];
    if (!cube) throw new RangeError(`no cube: ${indicator}`);
    return { indicator, period, cube };
  };

  const duckdb = await openDuckDb();
  await insertDense(
    duckdb,
    'all_buurt',
    { indicators: brushed.length, periods: periods.length, places: buurten.length },
    { waarde }
  );
  await duckdb.connection.query('CREATE TABLE buurt AS FROM all_buurt');
  await insertDense(
    duckdb,
    'all_gemeente',
    { indicators: pooled.length, periods: periods.length, places: gemeenten.length },
    { teller, noemer }
  );
  await duckdb.connection.query(`CREATE TABLE gemeente AS FROM all_gemeente
    WHERE NOT isnan(teller) AND NOT isnan(noemer) ORDER BY periode, indicator, plaats`);

  const taken = new Float64Array(buurten.length);

  return {
    'year Regiobeeld': working((step) => {
      const { cube, period } = at(step);
      taken.set(sliceOf(cube, periods[period] ?? '')?.waarde ?? []);
      return taken;
    }),
    'year DuckDB-WASM': working(async (step) => {
      const { indicator, period } = yearOf(step, periods.length);
      return (await duckdb.columns(yearSql(indicator, period)))[0] ?? [];
    }),
    'ranks Regiobeeld': working((step) => {
      const { cube, period } = at(step);
      return sliceOf({ ...cube }, periods[period] ?? '')?.rank.filter((rank) => rank > 0) ?? [];
    }),
    'ranks DuckDB-WASM': working(async (step) => {
      const { indicator, period } = yearOf(step, periods.length);
      return (await duckdb.columns(rankedSql(indicator, period)))[1] ?? [];
    }),
    'region Regiobeeld': working((step) => {
      const { members, period } = regionOf(step, gemeenten.length, periods.length);
      const places = Uint32Array.from(members);
      return ofGemeenten.flatMap((cube) => {
        const { count, total, known } = poolMembers(cube, places, period);
        return known > 0 ? [count, total] : [];
      });
    }),
    'region DuckDB-WASM': working(async (step) => {
      const { members, period } = regionOf(step, gemeenten.length, periods.length);
      const [, counts = [], totals = []] = await duckdb.columns(regionSql(members, period));
      return Array.from(counts).flatMap((count, row) => [count, totals[row] ?? NaN]);
    })
  };
}

enter(contestants());
