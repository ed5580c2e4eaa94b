const channel = (colour: string, place: number): number =>
  Number.parseInt(colour.slice(1 + 2 * place, 3 + 2 * place), 16);

/**
 * A colour `#rrggbb` as one number in the byte order of canvas pixels, `share` of the way to another colour.
 *
 * Opaque pixels are negative as signed numbers, which leaves zero and above for other meanings.
 */
export function toPixel(colour: string, other: string = colour, share = 0): number {
  const mix = (place: number): number =>
    Math.round(channel(colour, place) * (1 - share) + channel(other, place) * share);
  return (255 << 24) | (mix(2) << 16) | (mix(1) << 8) | mix(0);
}
