import type { Document } from '../document/model.ts';
import type { OwnCounts } from './own-counts.ts';

/** Everything the gates look at. */
export interface GateInput {
  readonly document: Document;
  readonly ownCounts: readonly OwnCounts[];
}
