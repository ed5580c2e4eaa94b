import type { AreaDirectory } from '../areas/directory.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Release } from '../indicators/release.ts';
import type { AnyCellKind, CellContext, ResolvedParameters } from './cell-kind.ts';
import type { CellState } from './cell-state.ts';
import { composeSql, type SqlSource } from './compose-sql.ts';
import type { Cell, CellId } from './model.ts';
import { sqlOf, type Plan } from './plan-document.ts';
import { sqlNames } from './sql-names.ts';
import { tableOf } from './table-of.ts';

export interface ContextParts {
  readonly plan: Plan;
  readonly id: CellId;
  readonly resolved: ResolvedParameters;
  readonly release: Release;
  readonly areas: AreaDirectory;
  readonly locale: Locale;
  readonly signal: AbortSignal;
  readonly query: CellContext['query'];
  readonly compute: CellContext['compute'];
  readonly kinds: ReadonlyMap<string, AnyCellKind>;
  /** Newest answer of a cell. */
  readonly state: (id: CellId) => Pick<CellState, 'spec' | 'output' | 'context'>;
}

/** What one run of one cell may use. */
export function createCellContext({ plan, id, kinds, state, ...parts }: ContextParts): CellContext {
  return {
    ...parts,
    cells: plan.document.cells,
    upstream(name) {
      const source = namedCell(plan, name);
      return source && tableOf(state(source.id).output);
    },
    values(name) {
      const source = namedCell(plan, name);
      if (!source) return undefined;
      const { spec, output, context } = state(source.id);
      return (spec && context && kinds.get(source.kind)?.values?.(spec, output, context)) ?? [];
    },
    source(name) {
      const source = namedCell(plan, name);
      const sql = source && sqlOf(source);
      return source && typeof sql === 'string' && plan.graph.cycleOf(source.id) === null
        ? composeSql(sql, sourcesOf(plan, plan.graph.upstream(source.id))).sql
        : undefined;
    },
    compose(sql) {
      const names = sqlNames(sql, plan.known).cells;
      const read = names.flatMap((name) => namedCell(plan, name)?.id ?? []).filter((other) => other !== id);
      const needed = new Set(read.flatMap((other) => [...plan.graph.upstream(other), other]));
      return composeSql(sql, sourcesOf(plan, needed));
    }
  };
}

const namedCell = (plan: Plan, name: string): Cell | undefined =>
  plan.document.cells.find((cell) => cell.name === name && name !== '');

function sourcesOf(plan: Plan, ids: Iterable<CellId>): readonly SqlSource[] {
  const wanted = new Set(ids);
  return plan.graph.order.flatMap((id) => {
    const cell = wanted.has(id) ? plan.cells.get(id)?.cell : undefined;
    const sql = cell ? sqlOf(cell) : null;
    return cell && sql !== null ? [{ name: cell.name, sql }] : [];
  });
}
