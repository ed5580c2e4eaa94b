/** Where something stands on the screen, from its top to its bottom. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Index at which what is held at a height would be put between the others, itself not counted. */
export function placeInList(bands: readonly Band[], from: number, height: number): number {
  const others = bands.filter((_, index) => index !== from);
  const next = others.findIndex(({ top, bottom }) => height < (top + bottom) / 2);
  return next < 0 ? others.length : next;
}
