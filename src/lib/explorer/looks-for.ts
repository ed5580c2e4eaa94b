import type { AreaCode } from '../areas/area.ts';
import type { AreaGrid } from '../indicators/area-grid.ts';
import type { AreaLooks } from '../map/area-looks.ts';
import type { Colouring } from './colouring.ts';

const orders = new WeakMap<object, WeakMap<AreaGrid, Int32Array>>();

/** Place in the grid of every area of a map, worked out once for each map. */
export function placesOnMap(areas: readonly { readonly code: AreaCode }[], grid: AreaGrid): Int32Array {
  const known = orders.get(areas) ?? new WeakMap<AreaGrid, Int32Array>();
  orders.set(areas, known);
  const places = known.get(grid) ?? Int32Array.from(areas, ({ code }) => grid.indexOf(code));
  known.set(grid, places);
  return places;
}

/** A colouring in the order of a map's areas; an area that the grid doesn't have is plain land. */
export function looksFor(
  areas: readonly { readonly code: AreaCode }[],
  grid: AreaGrid,
  { looks, of }: Colouring
): AreaLooks {
  const plain = looks.length;
  const places = placesOnMap(areas, grid);
  const ofMap = new Uint8Array(places.length);
  for (let area = 0; area < places.length; area++) ofMap[area] = of[places[area] ?? -1] ?? plain;
  return { looks: [...looks, { kind: 'plain' }], of: ofMap };
}
