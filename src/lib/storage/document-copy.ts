import type { CopyKey, CopyKind, CopyPlace } from './copy-place.ts';

type CopiedStore = 'generations' | 'versions' | 'ledger';

export type DocumentCopyKey = CopyKey<CopiedStore>;
export type DocumentCopy = CopyPlace<CopiedStore>;

/** Stores of documents of which a second copy lies outside IndexedDB. */
export const documentCopy: CopyKind<CopiedStore> = {
  stores: ['generations', 'versions', 'ledger'],
  format: {
    encode: (record) => Promise.resolve(new Blob([JSON.stringify(record)])),
    decode: async (file) => JSON.parse(await file.text()) as unknown
  }
};
