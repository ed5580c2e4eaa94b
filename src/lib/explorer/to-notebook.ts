import { createDocument } from '../document/create-document.ts';
import type { Document, DocumentId } from '../document/model.ts';
import type { CustomRegion } from '../areas/area.ts';
import type { ComparisonChoice } from '../areas/resolve-comparison.ts';
import type { ReleaseRef } from '../indicators/release.ts';
import type { Exploration, ViewKind } from './state.ts';
import { viewCells, type CellWorld } from './view-cells.ts';

/** What a notebook of an exploration needs besides what is on screen. */
interface NotebookWorld extends CellWorld {
  readonly id: DocumentId;
  readonly release: ReleaseRef;
  /** With the group of gemeenten that is compared with, where it is one. */
  readonly comparison: ComparisonChoice;
  readonly regions: readonly CustomRegion[];
}

/** Views of the screen as a document of their own, over the same area, period and comparison. */
export const toNotebook = (
  views: readonly ViewKind[],
  state: Exploration,
  { id, release, comparison, regions, ...world }: NotebookWorld
): Document => ({
  ...createDocument({
    id,
    template: null,
    release,
    parameters: { gebied: state.gebied, periode: state.periode, vergelijking: comparison, own: {} },
    cells: views.flatMap((view) => viewCells(view, state, world))
  }),
  regions
});
