import type { Indicator, IndicatorId } from '../indicators/definition.ts';
import type { Field, Release } from '../indicators/release.ts';

/** A table that SQL may name. */
interface CatalogueTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly bytes: number;
  readonly fields: readonly Field[];
  /** There before the first query; the others come on first use. */
  readonly eager: boolean;
  /** Read in parts from a file too large to load whole. */
  readonly inParts: boolean;
}

/** What a release offers, by name. */
export interface Catalogue {
  readonly release: Release;
  readonly tables: readonly CatalogueTable[];
  readonly indicators: readonly Indicator[];
  table(name: string): CatalogueTable | undefined;
  field(table: string, name: string): Field | undefined;
  indicator(id: IndicatorId): Indicator | undefined;
  /** Table → its columns, for completion in an SQL editor. */
  completions(): Readonly<Record<string, readonly string[]>>;
}

export function createCatalogue(release: Release): Catalogue {
  const twins = new Set(release.resources.flatMap(({ twinOf }) => twinOf ?? []));
  const tables = release.resources
    .filter(({ format }) => format === 'parquet')
    .map(({ name, title, description, rows, bytes, schema, eager }) => ({
      name,
      title,
      description,
      rows,
      bytes,
      fields: schema.fields,
      eager,
      inParts: twins.has(name)
    }));
  const byName = new Map(tables.map((table) => [table.name, table]));
  const byId = new Map(release.regiobeeld.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    release,
    tables,
    indicators: release.regiobeeld.indicators,
    table: (name) => byName.get(name),
    field: (table, name) => byName.get(table)?.fields.find((field) => field.name === name),
    indicator: (id) => byId.get(id),
    completions: () =>
      Object.fromEntries(tables.map(({ name, fields }) => [name, fields.map((field) => field.name)]))
  };
}
