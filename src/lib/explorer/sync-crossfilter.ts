import type { AreaGrid } from '../indicators/area-grid.ts';
import type { IndicatorId } from '../indicators/definition.ts';
import type { Slice } from '../indicators/slice.ts';
import type { Crossfilter } from './crossfilter/crossfilter.ts';
import { dimensionOf } from './dimension-of.ts';
import type { Exploration } from './state.ts';

/**
 * Brings a crossfilter to where an exploration is, as far as figures are there. One picked area is what views are about;
 * only more of them are a set that others fall outside of.
 */
export function syncCrossfilter(
  crossfilter: Crossfilter,
  { filters, selection }: Pick<Exploration, 'filters' | 'selection'>,
  slice: (id: IndicatorId) => Slice | null,
  grid: AreaGrid,
  inside: Uint8Array | null
): void {
  const wanted = new Set(filters.map(({ indicator }) => indicator));
  for (const id of crossfilter.dimensions) if (!wanted.has(id)) crossfilter.remove(id);
  for (const { indicator, range } of filters) {
    const found = slice(indicator);
    if (found) crossfilter.put(indicator, dimensionOf(found));
    else crossfilter.remove(indicator);
    crossfilter.brush(indicator, range);
  }
  const picked = selection.map((code) => grid.indexOf(code)).filter((place) => place >= 0);
  crossfilter.select(picked.length > 1 ? picked : []);
  crossfilter.restrict(inside);
}
