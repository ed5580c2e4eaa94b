import type { FilePlace } from '#lib/storage/copy-place.ts';

/** Files that this browser keeps for the app; null outside a secure context, and in browsers without. */
export const filePlace = (): FilePlace | null =>
  'storage' in navigator && 'getDirectory' in navigator.storage ? navigator.storage : null;
