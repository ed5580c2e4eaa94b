import type { AreaDirectory } from '../areas/directory.ts';
import type { Publication } from '../disclosure/publication.ts';
import type { Document } from '../document/model.ts';
import type { Indicator } from '../indicators/definition.ts';
import type { OwnCounts } from './own-counts.ts';

/** Everything the gates look at. */
export interface GateInput {
  readonly document: Document;
  readonly ownCounts: readonly OwnCounts[];
  /** Members of larger areas; without it only gemeenten and the document's own regions are set against each other. */
  readonly areas?: Pick<AreaDirectory, 'members'>;
  /** The release's catalogue; without it every indicator counts as sensitive in a combination. */
  readonly indicators?: readonly Indicator[];
  /** What has left before: see `toPublications`. */
  readonly published?: readonly Publication[];
}
