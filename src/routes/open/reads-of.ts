import { cellKindsByName } from '#lib/cells/index.ts';
import type { Cell, Document } from '#lib/document/model.ts';
import type { Release } from '#lib/indicators/release.ts';

/** Tables and cells that a cell reads, by its words alone: nothing is run. */
export function readsOf(cell: Cell, document: Document, release: Release): readonly string[] {
  const kind = cellKindsByName.get(cell.kind);
  const spec = kind?.parse(cell.spec);
  if (!kind || !spec?.ok) return [];
  const named = document.cells.map(({ name }) => name).filter((name) => name !== '' && name !== cell.name);
  const reads = kind.reads(spec.value, {
    tables: release.resources.map(({ name }) => name),
    cells: named,
    named,
    parameters: ['gebied', 'periode', 'vergelijking', 'gemeenten', ...Object.keys(document.parameters.own)]
  });
  return [...reads.tables, ...reads.cells];
}
