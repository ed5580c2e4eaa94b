import type { AreaCode } from '../areas/area.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Gemeenten of what stands out now: those that are picked or pass every brush, or in which such parts lie. */
export function pickedGemeenten({ crossfilter, grid, areas }: Explorer): readonly AreaCode[] {
  const codes = grid?.codes.slice(0, grid.units).filter((_, place) => crossfilter.visible[place] === 1) ?? [];
  return [...new Set(codes.flatMap((code) => areas.get(code)?.gemeente ?? []))].sort();
}
