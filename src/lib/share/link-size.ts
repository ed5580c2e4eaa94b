/** Where a link of a length arrives whole: everywhere, in mail and browsers, or only as a file. */
export type LinkSize = 'everywhere' | 'mail' | 'file';

const MOST_EVERYWHERE = 2_000;
const MOST_IN_MAIL = 8_000;

export function linkSize(length: number): LinkSize {
  if (length <= MOST_EVERYWHERE) return 'everywhere';
  return length <= MOST_IN_MAIL ? 'mail' : 'file';
}
