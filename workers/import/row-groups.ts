import type { Heading } from './find-heading.ts';
import type { Grid } from './grid.ts';

/** Rows that say the same in some columns. */
export interface RowGroups {
  /** Group of a row, counted in the order in which they begin. */
  of(row: number): number;
  /** First row of every group. */
  readonly first: readonly number[];
}

/** More than the values that a column can have. */
const APART = 2 ** 24;

/** Groups the rows under a heading; without columns all rows are one group. A million rows take a fraction of a second. */
export function groupRows(grid: Grid, { body, end }: Heading, columns: readonly number[]): RowGroups {
  const groups = new Uint32Array(Math.max(0, end - body));
  for (const index of columns) {
    const cells = grid.columns[index] ?? [];
    const texts = new Map<string, number>();
    const pairs = new Map<number, number>();
    for (let at = 0; at < groups.length; at++) {
      const text = numberOf(texts, cells[body + at] ?? '');
      groups[at] = numberOf(pairs, (groups[at] ?? 0) * APART + text);
    }
  }
  const first: number[] = [];
  for (let at = 0; at < groups.length; at++) if (groups[at] === first.length) first.push(body + at);
  return { of: (row) => groups[row - body] ?? 0, first: first.length > 0 ? first : [body] };
}

/** New values are numbered as they come. */
function numberOf<T>(known: Map<T, number>, value: T): number {
  const found = known.get(value);
  if (found !== undefined) return found;
  known.set(value, known.size);
  return known.size - 1;
}
