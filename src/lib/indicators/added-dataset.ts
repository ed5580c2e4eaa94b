import type { Level } from '../areas/area.ts';
import type { Indicator, Period } from './definition.ts';
import type { Field, Release, ReleaseStatus, Resource } from './release.ts';

/** A Blob, where the ground has no name for it: bytes that the browser holds, so that no page copies them. */
export interface HeldBytes {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface AddedTable {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  readonly fields: readonly Field[];
  /** Arrow IPC stream, or a Parquet file out of a release. */
  readonly format: 'arrow' | 'parquet';
  readonly bytes: HeldBytes;
  /** The release's tables that its rows join; null for a table of its own. */
  readonly joins: 'waarnemingen' | 'indicatoren' | null;
}

/** A dataset that an analyst brought in: the same kind of thing as a release's, in memory. */
export interface AddedDataset {
  readonly id: string;
  readonly title: string;
  readonly status: ReleaseStatus;
  /** File it came from. */
  readonly source: string;
  readonly levels: readonly Level[];
  readonly periods: readonly Period[];
  readonly indicators: readonly Indicator[];
  readonly themes: Release['regiobeeld']['themes'];
  readonly tables: readonly AddedTable[];
}

/** The catalogue with what was brought in: every screen finds it by the same path as the release's own. */
export function withAdded(release: Release, added: readonly AddedDataset[]): Release {
  if (added.length === 0) return release;
  const own = release.regiobeeld;
  const themes = new Map(
    [...own.themes, ...added.flatMap((one) => one.themes)].map((theme) => [theme.id, theme])
  );
  const indicators = new Map(
    [...own.indicators, ...added.flatMap((one) => one.indicators)].map((indicator) => [
      indicator.id,
      indicator
    ])
  );
  return {
    ...release,
    resources: [
      ...release.resources,
      ...added.flatMap((one) => one.tables.map((table) => toResource(table, one)))
    ],
    regiobeeld: { ...own, indicators: [...indicators.values()], themes: [...themes.values()] }
  };
}

const toResource = (table: AddedTable, { status, source }: AddedDataset): Resource => ({
  name: table.name,
  path: '',
  format: 'parquet',
  bytes: table.bytes.size,
  hash: '',
  rows: table.rows,
  schema: { fields: table.fields },
  title: table.title,
  description: source,
  eager: false,
  added: { status, joins: table.joins }
});
