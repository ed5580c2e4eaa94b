/** One column of figures, or one measure of an OData bundle. */
export interface Topic {
  /** Headings from general to particular, without the unit: `['Bevolking', 'Aantal inwoners']`. */
  readonly path: readonly string[];
  /** `aantal`, `%`, `x 1 000 euro`; empty when the file does not say. */
  readonly unit: string;
  /** Period in the heading of a table with years as columns, null otherwise. */
  readonly period: string | null;
}

/** One row: what it is about, and one text per topic. */
export interface StatLineRow {
  /** Line in the file, for the report. */
  readonly line: number;
  /** Value of every dimension, by the dimension's name. */
  readonly keys: Readonly<Record<string, string>>;
  readonly cells: readonly string[];
}

/** A StatLine table, whatever file it came in: texts are trimmed, nothing is interpreted yet. */
export interface StatLineTable {
  readonly file: string;
  /** StatLine id (`83648NED`), null when neither file nor name tells. */
  readonly table: string | null;
  readonly title: string;
  readonly dimensions: readonly string[];
  readonly topics: readonly Topic[];
  readonly rows: readonly StatLineRow[];
  /** Titles of codes, per dimension; empty where the file has none. */
  readonly labels: Readonly<Record<string, ReadonlyMap<string, string>>>;
  /** Periods that the source calls provisional. */
  readonly provisional: ReadonlySet<string>;
}

/** Something in the input that could not be used, and why. */
export interface Problem {
  readonly file: string;
  readonly kind: 'bestand' | 'kolom' | 'rij' | 'samenhang';
  /** Column, row or file that it is about. */
  readonly what: string;
  readonly why: string;
  readonly count: number;
}

/** A table as far as it could be read, with what was wrong. */
export interface Reading {
  readonly table: StatLineTable | null;
  readonly problems: readonly Problem[];
}
