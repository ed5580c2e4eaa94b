import type { TableNetwork } from './table-network.ts';

/**
 * Shortest path of hidden numbers by which another can move: from its row, by turns against and with it, to its column.
 * Null where there is none. `direction` is that of the path's first number.
 */
export function hiddenPath(
  { rows, columns, hidden, hiddenAt, gives, arrived, queue }: TableNetwork,
  start: number,
  direction: number
): readonly number[] | null {
  const from = Math.floor(start / columns);
  const column = start % columns;
  arrived.fill(-1);
  arrived[from] = start;
  queue[0] = from;
  let length = 1;
  for (let at = 0; at < length; at += 1) {
    const node = queue[at] ?? from;
    const isRow = node < rows;
    if (isRow) {
      const last = node * columns + column;
      if (last !== start && hidden[last] === 1 && gives(last, direction)) return [...pathTo(node), last];
    }
    for (const edge of hiddenAt[node] ?? []) {
      const other = isRow ? rows + (edge % columns) : Math.floor(edge / columns);
      if (edge === start || (arrived[other] ?? -1) >= 0 || !gives(edge, isRow ? direction : -direction))
        continue;
      arrived[other] = edge;
      queue[length] = other;
      length += 1;
      const last = other * columns + column;
      if (!isRow && hidden[last] === 1 && gives(last, direction)) return [...pathTo(other), last];
    }
  }
  return null;

  function pathTo(node: number): number[] {
    const path: number[] = [];
    for (let at = node; at !== from;) {
      const edge = arrived[at] ?? start;
      path.push(edge);
      at = at < rows ? rows + (edge % columns) : Math.floor(edge / columns);
    }
    return path.reverse();
  }
}
