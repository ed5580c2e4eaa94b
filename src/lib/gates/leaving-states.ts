import { createCellContext } from '../document/cell-context.ts';
import type { CellContext, CellError } from '../document/cell-kind.ts';
import { IDLE, type CellState } from '../document/cell-state.ts';
import type { CellId, Document } from '../document/model.ts';
import { planDocument, type PlannedCell } from '../document/plan-document.ts';
import { releaseTables } from '../document/release-tables.ts';
import { createShortener } from '../document/shorten.ts';
import type { Table } from '../document/table-of.ts';
import type { DepartureInput } from './departure.ts';

/**
 * Every cell as it looks outside: in the place of own answers what of them may leave, and what reads them made again from
 * that. What reads none of them keeps its answer. Contexts know the leaving document, so that no SQL or table of the other
 * one can be asked through them.
 *
 * `own` holds what leaves of each own cell; null where there is no answer.
 */
export async function leavingStates(
  input: DepartureInput,
  leaving: Document,
  own: ReadonlyMap<CellId, Table | null>
): Promise<ReadonlyMap<CellId, CellState>> {
  const { kinds, release, areas } = input;
  const plan = planDocument(leaving, { kinds, tables: releaseTables(release), areas }, createShortener());
  const reads = new Map(plan.graph.nodes.map((node) => [node.id, node.reads]));
  const states = new Map<CellId, CellState>();
  const changed = new Set<CellId>(own.keys());
  for (const id of plan.graph.order) {
    const planned = plan.cells.get(id);
    if (!planned) continue;
    const isReader = plan.graph.parents(id).some((other) => changed.has(other));
    if (isReader || (reads.get(id)?.whole === true && changed.size > 0)) changed.add(id);
    states.set(id, await stateOf(planned));
  }
  return states;

  async function stateOf({ cell, spec: parsed }: PlannedCell): Promise<CellState> {
    const { id } = cell;
    const state = input.state(id);
    const spec = parsed.ok ? parsed.value : null;
    if (own.get(id) === null) return withError({ kind: 'upstream', name: cell.name || id });
    if (!state.context || !spec || state.stale || state.error)
      return { ...IDLE, status: state.status, error: state.error };
    const context = contextOf(id, state.context);
    const table = own.get(id);
    if (table) return { ...state, spec, context, output: { table } };
    if (!changed.has(id)) return { ...state, context };
    const answer = await kinds.get(cell.kind)?.run(spec, context);
    if (!answer) return withError({ kind: 'unknown-kind', name: cell.kind });
    return answer.ok ? { ...state, spec, context, output: answer.value } : withError(answer.error);
  }

  function contextOf(id: CellId, context: CellContext): CellContext {
    const { resolved, locale, signal, query, compute } = context;
    return createCellContext({
      ...{ plan, id, kinds, resolved, release, areas, locale, signal, query, compute },
      state: (other) => states.get(other) ?? IDLE
    });
  }
}

const withError = (error: CellError): CellState => ({ ...IDLE, status: 'error', error });
