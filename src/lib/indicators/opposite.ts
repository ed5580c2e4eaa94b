import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { remember } from '../base/remember.ts';
import type { Group } from '../stats/rest.ts';
import { groupOf } from './area-figure.ts';
import type { Figures } from './figures.ts';
import type { Against } from './test-figure.ts';

/** What an area is tested against. */
export interface Opposite extends Against {
  /** Σn²/(Σn)² over the gemeenten of the rest, how little their spread averages out; 0 for a target. */
  readonly uneven: number;
}

/** Above this share of its comparison an area is tested against the rest of it. */
const ownShareFrom = 0.05;

/** Finds what areas are tested against: the comparison when the area hardly moves it, else what of it lies outside the area. */
export function createOpposites(figures: Figures, areas: AreaDirectory) {
  const whole = remember((comparison: AreaCode): Opposite | null => {
    const group = groupOf(figures.of(comparison));
    return group && { ...group, role: 'target', uneven: 0 };
  });
  const insideOf = remember((code: AreaCode) => new Set(areas.members(code)));

  /** Σn²/(Σn)² over the gemeenten of an area: 1 for a single one, towards 0 for many equal ones. */
  const unevenness = remember((code: AreaCode): number => unevennessOf(areas.members(code)));
  function unevennessOf(members: readonly AreaCode[]): number {
    if (members.length <= 1) return 1;
    const sizes = members.map((member) => figures.observation(member)?.noemer ?? 0);
    const sum = sizes.reduce((total, size) => total + size, 0);
    return sum > 0 ? sizes.reduce((total, size) => total + (size / sum) ** 2, 0) : 1;
  }

  /** Null where nothing is left to compare with. */
  function oppositeOf(code: AreaCode, own: Group, comparison: AreaCode): Opposite | null {
    const gemeente = areas.get(code)?.gemeente;
    const members = gemeente ? [gemeente] : areas.members(code);
    const inside = insideOf(comparison);
    const shared = members.reduce((count, member) => count + Number(inside.has(member)), 0);
    if (shared === 0) {
      const all = whole(comparison);
      return all && { ...all, role: 'rest', uneven: unevenness(comparison) };
    }
    if (shared < members.length) return restOf(comparison, members);
    const all = whole(comparison);
    if (!all || own.total <= ownShareFrom * all.total) return all;
    const rest = { count: all.count - own.count, total: all.total - own.total };
    return rest.count > 0 && rest.total > 0
      ? { ...rest, role: 'rest', uneven: unevennessOf(outside(comparison, members)) }
      : null;
  }

  function restOf(comparison: AreaCode, members: readonly AreaCode[]): Opposite | null {
    const others = outside(comparison, members);
    const rest = groupOf(figures.pooled(others));
    return rest && { ...rest, role: 'rest', uneven: unevennessOf(others) };
  }

  const outside = (comparison: AreaCode, members: readonly AreaCode[]): readonly AreaCode[] =>
    areas.members(comparison).filter((member) => !members.includes(member));

  return { oppositeOf, unevenness };
}
