import { countColumns, toOwnResult } from '../disclosure/own-result.ts';
import type { Table } from '../document/table-of.ts';
import type { Change } from './what-if.ts';

/** A change, and how many rows it is made in. */
export interface SmallChange {
  readonly change: Change;
  readonly rows: number;
}

/** Changes of some small counts of own rows, each into the smallest and the largest that it could be as well. */
export function smallChanges(table: Table, most: number): readonly SmallChange[] {
  const words = table.columns
    .filter(({ kind }) => kind === 'text')
    .map(({ name, texts }) => ({ column: name, texts: texts() }));
  const said = (row: number) => words.map(({ texts }) => texts[row] ?? null);
  return countColumns(toOwnResult('', table, true)).flatMap(({ name, numbers }) => {
    const all = numbers();
    const small = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => {
      const number = all[row] ?? NaN;
      return Number.isInteger(number) && number >= 1 && number <= most;
    });
    // What a statement does to one row it does to all of them.
    return [...new Set([...small.slice(0, 1), ...small.slice(-1)])].flatMap((row) => {
      const from = all[row] ?? NaN;
      const where = words.map(({ column, texts }) => ({ column, text: texts[row] ?? null }));
      const alike = small.filter(
        (other) => all[other] === from && said(other).every((text, at) => text === said(row)[at])
      );
      return [1, most]
        .filter((to) => to !== from)
        .map((to) => ({ change: { column: name, from, to, where }, rows: alike.length }));
    });
  });
}
