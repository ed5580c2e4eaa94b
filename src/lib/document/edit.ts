import type { CustomRegion } from '../areas/area.ts';
import type { JsonObject } from '../base/json.ts';
import type { ComparisonChoice } from '../areas/resolve-comparison.ts';
import type { Cell, CellComment, CellId, Document } from './model.ts';

/** A cell before it has an id and a unique name. */
export type NewCell = Pick<Cell, 'kind' | 'spec'> & Partial<Pick<Cell, 'name' | 'folded'>>;

/** Everything that can be done to a document: data, so that it can be labelled, undone and coalesced. */
export type Edit =
  | { readonly kind: 'insert'; readonly cell: NewCell; readonly at: number }
  | { readonly kind: 'move'; readonly id: CellId; readonly to: number }
  | { readonly kind: 'duplicate'; readonly id: CellId }
  | { readonly kind: 'delete'; readonly id: CellId }
  | { readonly kind: 'fold'; readonly id: CellId; readonly folded: boolean }
  | { readonly kind: 'rename'; readonly id: CellId; readonly name: string }
  | { readonly kind: 'spec'; readonly id: CellId; readonly spec: JsonObject }
  | { readonly kind: 'gebied'; readonly value: string }
  | { readonly kind: 'periode'; readonly value: string }
  | { readonly kind: 'vergelijking'; readonly value: ComparisonChoice }
  | { readonly kind: 'own'; readonly name: string; readonly value: string | number | null }
  | { readonly kind: 'regions'; readonly value: readonly CustomRegion[] }
  | { readonly kind: 'title'; readonly value: string }
  | { readonly kind: 'author'; readonly value: string }
  | { readonly kind: 'note'; readonly value: string }
  | { readonly kind: 'comment'; readonly comment: Omit<CellComment, 'id' | 'resolved'> }
  | { readonly kind: 'resolve'; readonly comment: string; readonly resolved: boolean }
  | { readonly kind: 'uncomment'; readonly comment: string }
  /** Another version takes this one's place. */
  | { readonly kind: 'restore'; readonly document: Document };

/** Why an edit can't be made; the document stays as it was. */
export type EditError =
  | { readonly kind: 'no-such-cell'; readonly id: CellId }
  | { readonly kind: 'too-many-cells'; readonly limit: number }
  | { readonly kind: 'invalid-name'; readonly name: string }
  | { readonly kind: 'name-taken'; readonly name: string };
