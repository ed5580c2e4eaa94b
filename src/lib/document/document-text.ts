import { err, type Result } from '../base/result.ts';
import type { Document } from './model.ts';
import { toDocument, type DocumentDefaults, type DocumentRefusal } from './to-document.ts';

/** A document as it is kept: JSON, complete. */
export const encodeDocument = (document: Document): string => JSON.stringify(document);

/** A kept document, checked like one from anywhere. */
export function decodeDocument(text: string, defaults: DocumentDefaults): Result<Document, DocumentRefusal> {
  try {
    return toDocument(JSON.parse(text), defaults);
  } catch {
    return err({ kind: 'not-json', path: '' });
  }
}
