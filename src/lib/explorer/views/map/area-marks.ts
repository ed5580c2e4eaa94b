import type { AreaCode } from '../../../areas/area.ts';
import type { AreaGrid } from '../../../indicators/area-grid.ts';
import { placesOnMap } from '../../looks-for.ts';

const masks = new WeakMap<object, Uint8Array>();

/** By number in a map's mesh: 1 for areas that a grid's `visible` has. The array of a map is used again. */
export function areaMarks(
  areas: readonly { readonly code: AreaCode }[],
  grid: AreaGrid,
  visible: ArrayLike<number> | null
): Uint8Array {
  const mask = masks.get(areas) ?? new Uint8Array(areas.length + 1);
  masks.set(areas, mask);
  if (!visible) return mask.fill(0);
  const places = placesOnMap(areas, grid);
  for (let area = 0; area < places.length; area += 1) mask[area + 1] = visible[places[area] ?? -1] ?? 0;
  return mask;
}
