/** A column of an answer as far as disclosure needs it; the engine's own columns are such columns. */
export interface ResultColumn {
  readonly name: string;
  readonly kind: string;
  /** Whole column: NaN where missing or not a number. */
  numbers(): ArrayLike<number>;
  /** Whole column: null where missing. */
  texts(): readonly (string | null)[];
}

/** A result of an analyst's own query. */
export interface ResultTable<Column extends ResultColumn = ResultColumn> {
  readonly columns: readonly Column[];
  readonly rowCount: number;
}
