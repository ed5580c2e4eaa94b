import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { gridLevels, type GridLevel } from '../indicators/area-grid.ts';
import type { Indicator } from '../indicators/definition.ts';
import { chooseLevel } from './transitions.ts';
import type { Transition } from './transitions.ts';

/** From an area to the parts inside it: gemeente → wijk → buurt; null where the indicator has no parts. */
export function drillInto(
  code: AreaCode,
  areas: AreaDirectory,
  indicator: Indicator | undefined
): Transition | null {
  const from = gridLevels.findIndex((level) => level === areas.get(code)?.niveau);
  const below = gridLevels.slice(from + 1).find((level) => indicator?.niveaus.includes(level));
  return from < 0 || !below ? null : chooseLevel(below, code);
}

/**
 * Another level of the same place: parts of the gemeente that is looked at, where there is one; going up leaves it.
 */
export const toLevel =
  (level: GridLevel, areas: AreaDirectory): Transition =>
  (from) => {
    if (level === 'gemeente') return chooseLevel(level, null)(from);
    const [only, ...others] = from.selection;
    const focus = only !== undefined && others.length === 0 ? only : from.gebied;
    const gemeente = areas.get(focus)?.gemeente ?? null;
    const within = from.within === null ? gemeente : (areas.get(from.within)?.gemeente ?? from.within);
    return chooseLevel(level, within)(from);
  };
