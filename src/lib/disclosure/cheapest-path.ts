import type { TableNetwork } from './table-network.ts';

/**
 * The same as `hiddenPath`, through shown numbers too: the path that costs least to hide (Dijkstra 1959). What is in
 * `taken` costs nothing any more. Ties go to the first row or column.
 */
export function cheapestPath(
  { rows, columns, hidden, loss, gives }: TableNetwork,
  start: number,
  direction: number,
  taken: ReadonlySet<number>
): readonly number[] | null {
  const from = Math.floor(start / columns);
  const to = rows + (start % columns);
  const cost = new Float64Array(rows + columns).fill(Infinity);
  const arrived = new Int32Array(rows + columns).fill(-1);
  const open = new Set([from]);
  const settled = new Uint8Array(rows + columns);
  cost[from] = 0;
  for (let node = from; node !== to;) {
    open.delete(node);
    settled[node] = 1;
    if (node < rows) for (let c = 0; c < columns; c += 1) pass(node, node * columns + c, rows + c, direction);
    else for (let r = 0; r < rows; r += 1) pass(node, r * columns + node - rows, r, -direction);
    node = nearest();
    if (node < 0) return null;
  }
  const path: number[] = [];
  for (let at = to; at !== from;) {
    const edge = arrived[at] ?? start;
    path.push(edge);
    at = at < rows ? rows + (edge % columns) : Math.floor(edge / columns);
  }
  return path.reverse();

  function pass(node: number, edge: number, other: number, way: number): void {
    if (settled[other] === 1 || edge === start) return;
    const total =
      (cost[node] ?? Infinity) + (hidden[edge] === 1 || taken.has(edge) ? 0 : (loss[edge] ?? Infinity));
    // What costs as much as the column itself can't lead to it more cheaply.
    if (total >= Math.min(cost[other] ?? Infinity, cost[to] ?? Infinity) || !gives(edge, way)) return;
    cost[other] = total;
    arrived[other] = edge;
    open.add(other);
    // Closing the path at once bounds the search from its first steps on.
    if (other < rows) pass(other, other * columns + to - rows, to, direction);
  }

  function nearest(): number {
    let best = -1;
    for (const node of open) if (best < 0 || byCost(node, best) < 0) best = node;
    return best;
  }

  function byCost(a: number, b: number): number {
    return (cost[a] ?? Infinity) - (cost[b] ?? Infinity) || a - b;
  }
}
