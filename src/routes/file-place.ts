import type { FilePlace } from '#lib/storage/copy-place.ts';

/** Files that this browser keeps for the app; null outside a secure context, in browsers without, and where Start is prerendered. */
export const filePlace = (): FilePlace | null =>
  'navigator' in globalThis && 'storage' in navigator && 'getDirectory' in navigator.storage
    ? navigator.storage
    : null;
