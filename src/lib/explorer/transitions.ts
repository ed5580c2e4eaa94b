import type { AreaCode, CustomRegion } from '../areas/area.ts';
import type { GridLevel } from '../indicators/area-grid.ts';
import type { Indicator, IndicatorId, Period } from '../indicators/definition.ts';
import { nearestPeriod } from './absence.ts';
import { mostFilters } from './state.ts';
import type { ClassMethod, ExplorerComparison, Exploration, MapKind, Range, ViewKind } from './state.ts';

/** A step from one exploration to the next; the same object when nothing changes. */
export type Transition = (from: Exploration) => Exploration;

const set =
  <K extends keyof Exploration>(key: K, value: Exploration[K]): Transition =>
  (from) =>
    from[key] === value ? from : { ...from, [key]: value };

const chooseIndicator = (indicator: IndicatorId): Transition => set('indicator', indicator);
export const chooseSecond = (second: IndicatorId | null): Transition => set('second', second);
export const chooseArea = (gebied: AreaCode): Transition => set('gebied', gebied);
export const choosePeriod = (periode: Period): Transition => set('periode', periode);
export const chooseComparison = (vergelijking: ExplorerComparison | AreaCode): Transition =>
  set('vergelijking', vergelijking);
export const chooseMethod = (method: ClassMethod): Transition => set('method', method);
export const chooseMap = (map: MapKind): Transition => set('map', map);
export const chooseSteps = (steps: number): Transition => set('steps', Math.min(7, Math.max(2, steps)));
export const chooseSmoothed = (smoothed: boolean): Transition => set('smoothed', smoothed);
export const fillScreen = (full: ViewKind | null): Transition => set('full', full);

/** Chooses an indicator, and where it has no figures of the period that is looked at the nearest one that has. */
export const lookAt =
  ({ id, perioden }: Pick<Indicator, 'id' | 'perioden'>): Transition =>
  (from) =>
    choosePeriod(nearestPeriod([...perioden].sort(), from.periode) ?? from.periode)(
      chooseIndicator(id)(from)
    );

/** Axes change places. */
export const swapAxes: Transition = (from) =>
  from.second === null ? from : { ...from, indicator: from.second, second: from.indicator };

/** Other areas, so nothing of the old level stays picked; ranges of values stay. */
export const chooseLevel =
  (level: GridLevel, within: AreaCode | null): Transition =>
  (from) =>
    from.level === level && from.within === within
      ? from
      : { ...from, level, within, selection: from.level === level ? from.selection : [] };

/** Adds a dimension at the end; an indicator that is one already, or one too many, changes nothing. */
export const addFilter =
  (indicator: IndicatorId): Transition =>
  (from) =>
    from.filters.length >= mostFilters || from.filters.some((filter) => filter.indicator === indicator)
      ? from
      : { ...from, filters: [...from.filters, { indicator, range: null }] };

export const removeFilter =
  (indicator: IndicatorId): Transition =>
  (from) => {
    const filters = from.filters.filter((filter) => filter.indicator !== indicator);
    return filters.length === from.filters.length ? from : { ...from, filters };
  };

/** Brushes a dimension, making it one first where it is none; null lifts the brush. */
export const brush =
  (indicator: IndicatorId, range: Range | null): Transition =>
  (from) => {
    const there = addFilter(indicator)(from);
    const old = there.filters.find((filter) => filter.indicator === indicator);
    if (!old || (old.range?.low === range?.low && old.range?.high === range?.high)) return from;
    return {
      ...there,
      filters: there.filters.map((filter) => (filter === old ? { ...filter, range } : filter))
    };
  };

/** How a picked set joins what was picked: `replace` it, `add` to it, `toggle` each (shift, control), or `remove` it. */
export type Picking = 'replace' | 'add' | 'toggle' | 'remove';

export const select =
  (areas: readonly AreaCode[], how: Picking = 'replace'): Transition =>
  (from) => {
    const selection = [...picked(new Set(from.selection), areas, how)].sort();
    return selection.join() === from.selection.join() ? from : { ...from, selection };
  };

function picked(old: ReadonlySet<AreaCode>, areas: readonly AreaCode[], how: Picking): ReadonlySet<AreaCode> {
  if (how === 'replace') return new Set(areas);
  const next = new Set(old);
  for (const area of areas) {
    if (how === 'remove' || (how === 'toggle' && next.has(area))) next.delete(area);
    else next.add(area);
  }
  return next;
}

/** Lifts every brush; dimensions stay. */
export const clearBrushes: Transition = (from) =>
  from.filters.every(({ range }) => range === null)
    ? from
    : { ...from, filters: from.filters.map(({ indicator }) => ({ indicator, range: null })) };

/** Lifts every brush and the selection. */
export const clear: Transition = (from) => select([])(clearBrushes(from));

/** Shows a view, at the end, or takes it away; the last one stays. */
export const toggleView =
  (view: ViewKind): Transition =>
  (from) => {
    if (!from.views.includes(view)) return { ...from, views: [...from.views, view] };
    if (from.views.length === 1) return from;
    return {
      ...from,
      views: from.views.filter((other) => other !== view),
      full: from.full === view ? null : from.full
    };
  };

/** Puts a view before the others, where the largest frame is; one that was not shown appears. */
export const bringForward =
  (view: ViewKind): Transition =>
  (from) =>
    from.views[0] === view
      ? from
      : { ...from, views: [view, ...from.views.filter((other) => other !== view)] };

/** Keeps a custom region (new, or under the code of an old one). */
export const keepRegion =
  (region: CustomRegion): Transition =>
  (from) => ({
    ...from,
    regions: [...from.regions.filter(({ code }) => code !== region.code), region]
  });

/** Forgets a region; what looked at it looks at the whole country. */
export const dropRegion =
  (code: AreaCode, instead: AreaCode): Transition =>
  (from) => ({
    ...from,
    regions: from.regions.filter((region) => region.code !== code),
    gebied: from.gebied === code ? instead : from.gebied,
    within: from.within === code ? null : from.within,
    vergelijking: from.vergelijking === code ? 'nederland' : from.vergelijking
  });
