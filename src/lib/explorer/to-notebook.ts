import { createDocument } from '../document/create-document.ts';
import type { Document, DocumentId } from '../document/model.ts';
import type { CustomRegion } from '../areas/area.ts';
import type { ComparisonChoice } from '../areas/resolve-comparison.ts';
import type { IndicatorId } from '../indicators/definition.ts';
import type { ReleaseRef } from '../indicators/release.ts';
import type { Exploration, ViewKind } from './state.ts';
import { viewCell } from './view-cell.ts';

/** What a notebook of an exploration needs besides what is on screen. */
interface NotebookWorld {
  readonly id: DocumentId;
  readonly release: ReleaseRef;
  /** With the group of gemeenten that is compared with, where it is one. */
  readonly comparison: ComparisonChoice;
  readonly regions: readonly CustomRegion[];
  /** Indicators that go with the one that is looked at. */
  readonly related: readonly IndicatorId[];
}

/** Views of the screen as a document of their own, over the same area, period and comparison. */
export const toNotebook = (
  views: readonly ViewKind[],
  state: Exploration,
  { id, release, comparison, regions, related }: NotebookWorld
): Document => ({
  ...createDocument({
    id,
    template: null,
    release,
    parameters: { gebied: state.gebied, periode: state.periode, vergelijking: comparison, own: {} },
    cells: views.map((view) => viewCell(view, state, related))
  }),
  regions
});
