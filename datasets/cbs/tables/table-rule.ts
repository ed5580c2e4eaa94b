/** Name of a raw quantity, whatever table or column it comes from. */
export type Measure = string;

/** Which column holds a measure, by any name it has had: as on StatLine, or as OData identifier. */
export interface TopicRule {
  readonly measure: Measure;
  /** Compared without capitals, accents, signs and OData number; may hold the heading above, `Wonen|Totaal`. */
  readonly names: readonly string[];
  /** Dimensions that must have this value, by label or code; all others must be totals. */
  readonly where?: Readonly<Record<string, RegExp>>;
}

/** What the project takes from one StatLine table, or from a yearly family of them. */
export interface TableRule {
  readonly title: string;
  /** StatLine ids that are known to be this table. */
  readonly ids: readonly string[];
  /** Titles by which a downloaded file is recognised. */
  readonly titles: RegExp;
  /** Area of a table that has no regions. */
  readonly area?: string;
  readonly topics: readonly TopicRule[];
}
