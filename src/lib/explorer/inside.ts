import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import type { AreaGrid } from '../indicators/area-grid.ts';

/** Which areas of a grid lie in an area: 1 inside, 0 not. Null for the whole country, and for an area that isn't known. */
export function insideOf(within: AreaCode | null, grid: AreaGrid, areas: AreaDirectory): Uint8Array | null {
  const whole = within === null ? undefined : areas.get(within);
  if (!whole || whole.niveau === 'land') return null;
  const members = new Set(areas.members(whole.code));
  const isInside = (code: AreaCode) => {
    const area = areas.get(code);
    if (!area) return false;
    if (whole.niveau === 'wijk' || whole.niveau === 'buurt')
      return code === whole.code || area.wijk === whole.code;
    return members.has(code) || (area.gemeente !== null && members.has(area.gemeente));
  };
  return Uint8Array.from(grid.codes.slice(0, grid.units), (code) => Number(isInside(code)));
}
