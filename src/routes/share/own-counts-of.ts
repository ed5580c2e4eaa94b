import type { CellState } from '#lib/document/cell-state.ts';
import type { CellId, Document } from '#lib/document/model.ts';
import type { Table } from '#lib/engine/table.ts';
import { findOwnCounts, type OwnCounts } from '#lib/gates/own-counts.ts';

/** Counts that the analyst's own queries made; figures of the release went through its own rules already. */
export const ownCountsOf = (document: Document, state: (id: CellId) => CellState): readonly OwnCounts[] =>
  document.cells
    .filter(({ kind }) => kind === 'sql')
    .flatMap(({ id }) => {
      const { output } = state(id);
      return hasTable(output) ? findOwnCounts(id, output.table.columns, false) : [];
    });

const hasTable = (output: unknown): output is { readonly table: Table } =>
  typeof output === 'object' && output !== null && 'table' in output;
