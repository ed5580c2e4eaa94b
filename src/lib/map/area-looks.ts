import type { AreaFill } from './choropleth-data.ts';
import type { MapShapes } from './shape.ts';

/**
 * How every area of a map looks: few ways to look, and which one each area has.
 *
 * The form in which a map is coloured sixty times a second; `of` follows the order of `shapes.areas`.
 */
export interface AreaLooks {
  /** At most 256. */
  readonly looks: readonly AreaFill[];
  readonly of: Uint8Array;
}

/** Looks from a fill per area; equal fills become one look. */
export function toAreaLooks(shapes: MapShapes, fillOf: (code: string) => AreaFill): AreaLooks {
  const places = new Map<string, number>();
  const looks: AreaFill[] = [];
  const of = Uint8Array.from(shapes.areas, ({ code }) => {
    const fill = fillOf(code);
    const key = Object.values(fill).join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, looks.length);
    return looks.push(fill) - 1;
  });
  return { looks, of };
}
