/** One number of an own result: the row by `rowNames`, the column by its name. */
export interface HiddenNumber {
  readonly row: string;
  readonly column: string;
}

/** What is done to an own result before anybody else sees it. Kept in the cell, so it can be undone and travels along. */
export interface Protection {
  readonly hide: readonly HiddenNumber[];
  /** Rows, by name, and columns that are left out altogether: a total that gives a hidden number away. */
  readonly omit: { readonly rows: readonly string[]; readonly columns: readonly string[] };
  /** Counts become multiples of the policy's base. */
  readonly round: boolean;
}

export const NO_PROTECTION: Protection = { hide: [], omit: { rows: [], columns: [] }, round: false };

/** Two protections at once. */
export const bothProtections = (a: Protection, b: Protection): Protection => ({
  hide: [...a.hide, ...b.hide],
  omit: {
    rows: [...a.omit.rows, ...b.omit.rows],
    columns: [...a.omit.columns, ...b.omit.columns]
  },
  round: a.round || b.round
});

export const protectsNothing = ({ hide, omit, round }: Protection): boolean =>
  !round && hide.length + omit.rows.length + omit.columns.length === 0;
