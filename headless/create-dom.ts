import { parseHTML } from 'linkedom';

/** The DOM that charts are drawn with outside a browser. */
export const createDom = (): Document =>
  parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
