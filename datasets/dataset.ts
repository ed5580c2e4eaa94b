import type { Indicator, IndicatorId } from '../src/lib/indicators/definition.ts';
import type { Field, Release, ReleaseStatus } from '../src/lib/indicators/release.ts';

/** What the build hands to a dataset; the clock and chance are not in it. */
export interface DatasetContext {
  /** Start of every pseudo-random stream; the same seed gives the same bytes. */
  readonly seed: number;
  /** Folder with downloaded input files (`--from`), null when none was given. */
  readonly from: string | null;
  /** One line on stdout: what is being done, or what of the input could not be used. */
  progress(line: string): void;
}

/**
 * One dataset: a declaration that the build turns into a release.
 *
 * Add one by writing `datasets/<id>/dataset.ts` and one line in `datasets/index.ts`.
 */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Date of this version (`2025-11-24`); the build never reads the clock. */
  readonly created: string;
  readonly status: ReleaseStatus;
  readonly licenses: Release['licenses'];
  readonly sources: Release['sources'];
  /** Year of the municipal division that all codes belong to. */
  readonly vintage: string;
  readonly themes: Release['regiobeeld']['themes'];
  /** Indicators of the picture that is painted before the engine is there, most telling first. */
  readonly firstView: readonly IndicatorId[];
  /** Builds only from a folder with input files (`--from`). */
  readonly needsInput: boolean;
  /** Reads or generates everything. Throws when the input can't be used at all. */
  read(context: DatasetContext): Promise<Content>;
}

/** What a dataset holds this time: depends on seed or on the files found. */
export interface Content {
  readonly indicators: readonly Indicator[];
  /** `indicatoren` is made from `indicators` by the build; all other tables come from here. */
  readonly tables: readonly TableSource[];
  /** Further files to write beside `datapackage.json`, such as a report on what could not be used. */
  readonly notes?: readonly { readonly name: string; readonly text: string }[];
}

/** Rows of one table, in batches of any size and in any order: the build sorts. */
export interface TableSource {
  /** A standard table of `datasets/build/tables.ts`, or a further one that brings its own `shape`. */
  readonly name: string;
  readonly shape?: TableShape;
  batches(): Iterable<Batch>;
}

/** Columns of equal length, by name; a column of the shape that is left out is null throughout. */
export type Batch = Readonly<Record<string, Values>>;

/** A column: plain values, doubles with NaN for missing, or words by number (−1 for missing). */
export type Values = readonly (string | number | boolean | null)[] | Float64Array | Words;

export interface Words {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** What a table is, apart from its rows. */
export interface TableShape {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** Columns that order the rows and together name one row. */
  readonly key: readonly string[];
  /** Loaded before the first query instead of on first use. */
  readonly eager: boolean;
}
