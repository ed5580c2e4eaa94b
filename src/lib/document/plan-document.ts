import type { AreaDirectory } from '../areas/directory.ts';
import { NEDERLAND } from '../areas/area.ts';
import type { Json } from '../base/json.ts';
import { err, type Result } from '../base/result.ts';
import { canonicalJson } from './canonical-json.ts';
import type { AnyCellKind, CellError, CellReads, KnownNames, ResolvedParameters } from './cell-kind.ts';
import { closestNames } from './closest-names.ts';
import { buildGraph, type Graph } from './graph.ts';
import type { Cell, CellId, Document } from './model.ts';
import { reservedParameters } from './names.ts';
import { resolveParameters } from './resolve-parameters.ts';
import { readsFrom } from './sql-names.ts';

/** What a plan looks names up in. */
export interface PlanWorld {
  readonly kinds: ReadonlyMap<string, AnyCellKind>;
  /** Names of the release's tables. */
  readonly tables: readonly string[];
  readonly areas: AreaDirectory;
}

export interface PlannedCell {
  readonly cell: Cell;
  /** Complete spec, or why the cell can't run. */
  readonly spec: Result<object, CellError>;
  /** Parameters to run with: the document's, or Nederland's for a cell that reads none while the area is unknown. */
  readonly resolved: Result<ResolvedParameters, CellError>;
  /** Everything its answer depends on, as one text: the same text, the same answer. */
  readonly signature: string;
}

/** A document made ready to run. */
export interface Plan {
  readonly document: Document;
  readonly known: KnownNames;
  readonly graph: Graph;
  readonly resolved: Result<ResolvedParameters, CellError>;
  readonly cells: ReadonlyMap<CellId, PlannedCell>;
}

const NOTHING: CellReads = { tables: [], cells: [], parameters: [] };

/** SQL by which other cells read a cell; null for a cell that is no named result. */
export const sqlOf = ({ name, spec }: Cell): string | null =>
  name !== '' && typeof spec.sql === 'string' ? spec.sql : null;

/**
 * Checks every cell, finds who reads whom, and says of each what its answer depends on.
 *
 * `shorten` gives equal texts an equal short one, so that signatures do not grow along the graph.
 */
export function planDocument(document: Document, world: PlanWorld, shorten: (text: string) => string): Plan {
  const { cells, parameters } = document;
  const resolved = resolveParameters(parameters, world.areas);
  const fallback = resolveParameters({ ...parameters, gebied: NEDERLAND }, world.areas);
  const known: KnownNames = {
    tables: world.tables,
    cells: cells.filter((cell) => sqlOf(cell) !== null).map(({ name }) => name),
    named: cells.flatMap(({ name }) => (name === '' ? [] : [name])),
    parameters: [...reservedParameters, ...Object.keys(parameters.own)]
  };
  const read = cells.map((cell) => readCell(cell, world, known));
  const graph = buildGraph(read.map(({ cell, reads }) => ({ id: cell.id, name: cell.name, reads })));
  const byId = new Map(read.map((entry) => [entry.cell.id, entry]));
  const whole = shorten(canonicalJson(cells.map(({ kind, name, spec }) => ({ kind, name, spec }))));
  const planned = new Map<CellId, PlannedCell>();

  for (const id of graph.order) {
    const entry = byId.get(id);
    if (!entry) continue;
    const { cell, reads } = entry;
    const usable = resolved.ok || reads.parameters.length > 0 ? resolved : fallback;
    const problem = graphProblem(cell, reads, graph, cells);
    const values = reads.parameters.map((name) => parameterValue(name, usable.ok ? usable.value : null));
    const parents = graph.parents(id).map((parent) => planned.get(parent)?.signature ?? '');
    const described = reads.whole ? whole : '';
    planned.set(id, {
      cell,
      spec: problem ? err(problem) : entry.spec,
      resolved: usable,
      signature: shorten(canonicalJson([cell.kind, cell.spec, values, parents, described, problem !== null]))
    });
  }
  return { document, known, graph, resolved, cells: planned };
}

interface ReadCell {
  readonly cell: Cell;
  readonly spec: Result<object, CellError>;
  readonly reads: CellReads;
}

function readCell(cell: Cell, { kinds, tables }: PlanWorld, known: KnownNames): ReadCell {
  const kind = kinds.get(cell.kind);
  if (!kind) return { cell, spec: err({ kind: 'unknown-kind', name: cell.kind }), reads: NOTHING };
  const spec: Result<object, CellError> = kind.parse(cell.spec);
  if (!spec.ok) return { cell, spec, reads: NOTHING };
  const reads = kind.reads(spec.value, known);
  const sql = sqlOf(cell);
  if (sql === null) return { cell, spec, reads };
  // A column called like its own cell is no cycle; reading itself by FROM is, unless a table has that name.
  const itself = readsFrom(sql, cell.name) && !tables.includes(cell.name);
  const cells = reads.cells.filter((name) => name !== cell.name || itself);
  return { cell, spec, reads: { ...reads, cells } };
}

function graphProblem(
  { id }: Cell,
  reads: CellReads,
  graph: Graph,
  cells: readonly Cell[]
): CellError | null {
  const path = graph.cycleOf(id);
  if (path) return { kind: 'cycle', path };
  const names = cells.map(({ name }) => name).filter((name) => name !== '');
  const missing = reads.cells.find((name) => !names.includes(name));
  return missing === undefined
    ? null
    : { kind: 'unknown-cell', name: missing, suggestions: closestNames(missing, names) };
}

function parameterValue(name: string, resolved: ResolvedParameters | null): Json {
  if (!resolved) return null;
  const value = resolved.bound[name] ?? null;
  // A custom region keeps its code when its members change.
  return name === 'gebied' ? [value, resolved.members] : value;
}
