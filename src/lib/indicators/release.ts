import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { AreaMesh } from '../geometry/area-mesh.ts';
import type { Area, AreaCode, Level } from '../areas/area.ts';
import type { Indicator, IndicatorId, Period } from './definition.ts';

/** `synthetisch` puts the watermark on every figure; `openbaar` shows sources; `lokaal` never leaves the browser. */
export type ReleaseStatus = 'synthetisch' | 'openbaar' | 'lokaal';

/** What a document or link remembers of the release it was made with. */
export interface ReleaseRef {
  readonly id: string;
  readonly version: string;
  /** SHA-256 (hex) over all resource hashes, in the order of the data package. */
  readonly hash: string;
}

/** A column of a resource, after Frictionless Table Schema v2. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description?: string;
}

/**
 * One table of a release.
 *
 * `path` is relative to the release folder and carries the content hash. A resource with `blocks` is a native
 * `.duckdb` file that is read lazily: `blocks.sha256` holds one hash per block of `blocks.size` bytes.
 */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: 'parquet' | 'duckdb' | 'json';
  readonly bytes: number;
  /** SHA-256 of the whole file, hex. */
  readonly hash: string;
  readonly rows: number;
  readonly schema: { readonly fields: readonly Field[] };
  readonly title: string;
  readonly description: string;
  /** Loaded before the first query instead of on first use. */
  readonly eager: boolean;
  /** The Parquet resource that this `.duckdb` twin was built from. */
  readonly twinOf?: string;
  readonly blocks?: { readonly size: number; readonly sha256: readonly string[] };
  /** Of a table that an analyst brought in: whose it is, and which tables of the release hold its rows too. */
  readonly added?: {
    readonly status: ReleaseStatus;
    readonly joins: 'waarnemingen' | 'indicatoren' | null;
  };
}

/** `datapackage.json`: a Frictionless Data Package (v2) with the project's own part under `regiobeeld`. */
export interface Release {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path?: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
  readonly regiobeeld: {
    readonly hash: string;
    readonly status: ReleaseStatus;
    /** Year of the municipal division, for example `2024`. */
    readonly vintage: string;
    readonly periods: readonly Period[];
    readonly levels: readonly Level[];
    readonly indicators: readonly Indicator[];
    readonly themes: readonly { readonly id: string; readonly naam: string; readonly naam_en: string }[];
    /** What the disclosure check did at build time, and bounds of the source that what leaves must keep as well. */
    readonly disclosure: {
      readonly rules: readonly string[];
      readonly suppressed: number;
      readonly policy?: Partial<DisclosurePolicy>;
    };
  };
}

/** Indicator columns of the first view: counts of every gemeente (and published totals) in the latest period. */
export interface FirstViewIndicator {
  readonly id: IndicatorId;
  /** As in the catalogue, so that the first view needs nothing else. */
  readonly definition: Indicator;
  readonly period: Period;
  /** One per area of `FirstView.areas`, null where missing. */
  readonly teller: readonly (number | null)[];
  readonly noemer: readonly (number | null)[];
  readonly waarde: readonly (number | null)[];
  /** Sparse: index into `areas` → mark. */
  readonly markering: Readonly<Record<number, string>>;
}

/**
 * The few kilobytes that paint Start before DuckDB is there: the areas (gemeente and above), inhabitants,
 * about a dozen indicators of the latest period, and the schematic boundaries as quantised TopoJSON.
 */
export interface FirstView {
  readonly release: ReleaseRef & { readonly status: ReleaseStatus; readonly title: string };
  readonly areas: readonly Area[];
  readonly inwoners: readonly (number | null)[];
  readonly indicators: readonly FirstViewIndicator[];
}

/** The schematic map: one object `gemeenten` in a planar projection, y downwards, plus one tile per gemeente. */
export interface Boundaries {
  /** `geladen`: an analyst's own boundaries stand in the place of the schematic ones. */
  readonly kind: 'schematisch' | 'geladen';
  readonly vintage: string;
  readonly attribution: string;
  /** TopoJSON topology (quantised), objects.gemeenten: geometries with `id` = area code. */
  readonly topology: unknown;
  /** What stands in the place of the topology when boundaries were loaded. */
  readonly mesh?: AreaMesh;
  /** Width and height of the planar coordinates. */
  readonly width: number;
  readonly height: number;
  /** Tile map: column and row of every gemeente. */
  readonly tiles: Readonly<Record<AreaCode, readonly [column: number, row: number]>>;
}
