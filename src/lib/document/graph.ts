import type { CellReads } from './cell-kind.ts';
import type { CellId } from './model.ts';

/** A cell as far as others depend on it. */
export interface GraphNode {
  readonly id: CellId;
  /** `''` for cells that nothing reads. */
  readonly name: string;
  readonly reads: CellReads;
}

/** Who reads whom. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** Ids with every parent before its readers; cells of a cycle come last, in document order. */
  readonly order: readonly CellId[];
  /** Cells that this one reads, in document order. */
  parents(id: CellId): readonly CellId[];
  /** Cells that read this one, in document order. */
  dependents(id: CellId): readonly CellId[];
  /** The cells and everything that depends on them, in running order. */
  downstream(ids: Iterable<CellId>): readonly CellId[];
  /** Everything that a cell depends on, in running order, without itself. */
  upstream(id: CellId): readonly CellId[];
  /** Names around the cycle, the first repeated at the end; null for a cell that is in none. */
  cycleOf(id: CellId): readonly string[] | null;
}

/** Graph of the cells by the names they read. Names that no cell has are left to the cell's own error. */
export function buildGraph(nodes: readonly GraphNode[]): Graph {
  const byName = new Map(nodes.filter(({ name }) => name !== '').map((node) => [node.name, node]));
  const named = ({ reads }: GraphNode) => new Set(reads.cells.flatMap((name) => byName.get(name) ?? []));
  const position = new Map(nodes.map(({ id }, index) => [id, index]));
  const inDocumentOrder = (ids: Iterable<CellId>) =>
    [...ids].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));

  const parents = new Map(
    nodes.map((node) => [node.id, inDocumentOrder([...named(node)].map(({ id }) => id))])
  );
  const dependents = new Map<CellId, CellId[]>(nodes.map(({ id }) => [id, []]));
  for (const { id } of nodes) for (const parent of parents.get(id) ?? []) dependents.get(parent)?.push(id);

  const parentsOf = (id: CellId) => parents.get(id) ?? [];
  const dependentsOf = (id: CellId) => dependents.get(id) ?? [];
  const order = sortedByNeed(nodes, parentsOf, dependentsOf);
  const rank = new Map(order.map((id, index) => [id, index]));
  const inRunningOrder = (ids: Iterable<CellId>) =>
    [...ids].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const names = new Map(nodes.map(({ id, name }) => [id, name || id]));

  return {
    nodes,
    order,
    parents: parentsOf,
    dependents: dependentsOf,
    downstream: (ids) => inRunningOrder(reach(ids, dependentsOf)),
    upstream: (id) => inRunningOrder(reach(parentsOf(id), parentsOf)).filter((other) => other !== id),
    cycleOf: (id) => pathBack(id, parentsOf)?.map((step) => names.get(step) ?? step) ?? null
  };
}

type Neighbours = (id: CellId) => readonly CellId[];

function sortedByNeed(
  nodes: readonly GraphNode[],
  parentsOf: Neighbours,
  dependentsOf: Neighbours
): CellId[] {
  const missing = new Map(nodes.map(({ id }) => [id, parentsOf(id).length]));
  const order = nodes.map(({ id }) => id).filter((id) => missing.get(id) === 0);
  for (const id of order)
    for (const reader of dependentsOf(id)) {
      const left = (missing.get(reader) ?? 0) - 1;
      missing.set(reader, left);
      if (left === 0) order.push(reader);
    }
  const placed = new Set(order);
  return [...order, ...nodes.map(({ id }) => id).filter((id) => !placed.has(id))];
}

function reach(from: Iterable<CellId>, next: Neighbours): Set<CellId> {
  const seen = new Set(from);
  for (const id of seen) for (const neighbour of next(id)) seen.add(neighbour);
  return seen;
}

/** Shortest way from a cell along its parents back to itself. */
function pathBack(id: CellId, parentsOf: Neighbours): CellId[] | null {
  const paths: CellId[][] = [[id]];
  const seen = new Set<CellId>();
  for (const path of paths)
    for (const parent of parentsOf(path.at(-1) ?? id)) {
      if (parent === id) return [...path, id];
      if (seen.has(parent)) continue;
      seen.add(parent);
      paths.push([...path, parent]);
    }
  return null;
}
