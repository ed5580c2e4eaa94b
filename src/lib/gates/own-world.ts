import type { AreaDirectory } from '../areas/directory.ts';
import type { Document } from '../document/model.ts';

/** What own counts are looked up in: the document's regions and period, and who belongs to whom. */
export interface OwnWorld {
  readonly document: Document;
  /** Without it only gemeenten and the document's own regions are set against each other. */
  readonly areas?: Pick<AreaDirectory, 'members' | 'get' | 'all'>;
}
