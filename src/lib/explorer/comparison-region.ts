import type { Area, AreaCode, CustomRegion } from '../areas/area.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Exploration } from './state.ts';

/** Indicator that urbanity is read from; a release without it knows no classes of urbanity. */
export const densityIndicator = 'omgevingsadressendichtheid';

/** Addresses per square kilometre from which a gemeente is of a class (CBS, stedelijkheid); class 5 is what is left. */
const densities = [2500, 1500, 1000, 500] as const;

/** Class of urbanity from 1 (very strongly urban) to 5 (not urban). */
const urbanityOf = (density: number): 1 | 2 | 3 | 4 | 5 => {
  const found = densities.findIndex((from) => density >= from);
  return ([1, 2, 3, 4, 5] as const)[found === -1 ? 4 : found] ?? 5;
};

/** What groups of gemeenten are made from. */
export interface ComparisonWorld {
  /** Gemeenten with their address density; null where it is not known (yet). */
  readonly density: (code: AreaCode) => number | null;
  /** Gemeenten most like this one, nearest first; none where they are not known (yet). */
  readonly peersOf: (gemeente: AreaCode) => readonly AreaCode[];
  readonly gemeenten: readonly AreaCode[];
  readonly name: (key: MessageKey & `exploration.region.${string}`) => string;
}

/**
 * The group of areas that a comparison means, as a custom region with its members written down; null for a comparison
 * with an area that exists, and where the group can't be made: a region has no urbanity and no peers.
 */
export function comparisonRegion(
  { vergelijking, selection, regions }: Pick<Exploration, 'vergelijking' | 'selection' | 'regions'>,
  own: Area | undefined,
  world: ComparisonWorld
): CustomRegion | null {
  const gemeente = own?.gemeente ?? null;
  switch (vergelijking) {
    case 'stedelijkheid':
      return gemeente === null ? null : sameUrbanity(gemeente, world);
    case 'vergelijkbaar':
      return gemeente === null
        ? null
        : region('EIGEN_VERGELIJKBAAR', world.name('exploration.region.peers'), world.peersOf(gemeente));
    case 'selectie':
      return region('EIGEN_KEUZE', world.name('exploration.region.selection'), selection);
    default:
      return regions.find(({ code }) => code === vergelijking) ?? null;
  }
}

function sameUrbanity(
  gemeente: AreaCode,
  { density, gemeenten, name }: ComparisonWorld
): CustomRegion | null {
  const own = density(gemeente);
  if (own === null) return null;
  const urbanity = urbanityOf(own);
  const members = gemeenten.filter((code) => {
    const other = density(code);
    return other !== null && urbanityOf(other) === urbanity;
  });
  return region(`EIGEN_STEDELIJKHEID_${urbanity}`, name(`exploration.region.urbanity.${urbanity}`), members);
}

const region = (code: AreaCode, naam: string, leden: readonly AreaCode[]): CustomRegion | null =>
  leden.length === 0 ? null : { code, naam, leden };
