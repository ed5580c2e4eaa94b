import type { Document } from './model.ts';

/** A document of cells that a template or an analyst starts with; nobody's yet. */
export function createDocument(
  start: Pick<Document, 'id' | 'template' | 'release' | 'parameters' | 'cells'>
): Document {
  return { schema: 1, title: '', regions: [], author: '', note: '', comments: [], ...start };
}
