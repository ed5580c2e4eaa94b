import type { Document } from '../document/model.ts';

/** What of a document goes to others: comments only when somebody chose so. */
export const shareable = (document: Document, withComments: boolean): Document =>
  withComments ? document : { ...document, comments: [] };
