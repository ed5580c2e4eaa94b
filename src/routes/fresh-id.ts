import { newDocumentId } from '#lib/document/new-document-id.ts';

/** Id for a document that is new in this browser. */
export const freshId = (): string =>
  newDocumentId((bytes) => crypto.getRandomValues(new Uint8Array(bytes.length)));
