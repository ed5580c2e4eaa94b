/**
 * How far one arrow key moves an edge: a power of ten that takes a hundred to a thousand steps from end to end, and no
 * less than numbers are written with.
 */
export const brushStep = (low: number, high: number, decimals: number): number =>
  Math.max(10 ** -decimals, 10 ** Math.floor(Math.log10(Math.max((high - low) / 100, 1e-9))));
