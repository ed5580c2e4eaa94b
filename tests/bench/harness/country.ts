import type { DuckDBConnection } from '@duckdb/node-api';
import type { Area } from '#lib/areas/area.ts';
import type { Indicator } from '#lib/indicators/definition.ts';

/** Indicators that the issue of the statistics names for its speed. */
export const CLASSIFIED = 60;

type Column<T> = readonly (T | null)[];

/** All gemeenten and what they lie in, on sixty indicators in their latest common period: `country.json`. */
export interface Country {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly period: string;
  readonly rows: {
    readonly gebied: Column<string>;
    readonly indicator: Column<string>;
    readonly teller: Column<number>;
    readonly noemer: Column<number>;
    readonly waarde: Column<number>;
    readonly markering: Column<string>;
  };
}

/** Rows of the release's own table, as the engine would hand them over. */
export async function readCountry(
  connection: DuckDBConnection,
  table: string,
  known: Pick<Country, 'areas' | 'indicators' | 'period'>
): Promise<Country> {
  const ids = known.indicators.map(({ id }) => `'${id}'`).join(', ');
  const reader = await connection.runAndReadAll(`
    SELECT gebied, indicator, teller::DOUBLE AS teller, noemer::DOUBLE AS noemer, waarde::DOUBLE AS waarde, markering
    FROM '${table}' WHERE indicator IN (${ids}) AND periode = '${known.period}'`);
  return { ...known, rows: reader.getColumnsObjectJson() as unknown as Country['rows'] };
}
