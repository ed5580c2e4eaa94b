import type { Column, Table } from '../../engine/table.ts';
import { isNumeric } from './table-of-result.ts';

/** Column to sort by, and the way. */
export interface RowSort {
  readonly column: number;
  readonly descending: boolean;
}

/** Row numbers in the order to show them; rows without a value come last either way. */
export function rowOrder(table: Table, sort: RowSort | null): Uint32Array {
  const order = Uint32Array.from({ length: table.rowCount }, (_, row) => row);
  const column = sort ? table.columns[sort.column] : undefined;
  if (!sort || !column) return order;
  const compare = comparer(column, sort.descending ? -1 : 1);
  return order.sort((a, b) => compare(a, b) || a - b);
}

function comparer(column: Column, way: 1 | -1): (a: number, b: number) => number {
  if (isNumeric(column.kind)) {
    const numbers = column.numbers();
    return (a, b) => {
      const [one = NaN, other = NaN] = [numbers[a], numbers[b]];
      if (Number.isNaN(one) || Number.isNaN(other))
        return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
      return way * (one - other);
    };
  }
  const texts = column.texts();
  return (a, b) => {
    const [one, other] = [texts[a] ?? null, texts[b] ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return way * collator.compare(one, other);
  };
}

const collator = new Intl.Collator('nl', { numeric: true });
