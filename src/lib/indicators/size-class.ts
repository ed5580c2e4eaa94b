const bounds = [20_000, 50_000, 100_000] as const;

/**
 * Size of a gemeente by inhabitants, in four classes (under 20, 50 and 100 thousand, and larger), so that small ones are
 * compared by chance with small ones. Unknown size is a class of its own.
 */
export const sizeClass = (inhabitants: number | null): string =>
  inhabitants === null ? 'onbekend' : String(bounds.filter((bound) => inhabitants >= bound).length);
