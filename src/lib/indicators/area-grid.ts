import type { Area, AreaCode, Level } from '../areas/area.ts';

/** Levels whose areas are laid out as cubes. */
export const gridLevels = ['gemeente', 'wijk', 'buurt'] as const;
export type GridLevel = (typeof gridLevels)[number];

/** The numbering of the areas of one level: what an index in a typed array means. */
export interface AreaGrid {
  readonly level: GridLevel;
  /** Areas of the level by code, then for gemeenten the larger areas with published totals. */
  readonly codes: readonly AreaCode[];
  /** How many of `codes` are of the level itself. */
  readonly units: number;
  /** Place of a code; -1 for one that is not in the grid. */
  indexOf(code: AreaCode): number;
}

/** Levels whose published totals stand in the same table, in the order of the grid. */
export const largerLevels = (level: GridLevel): readonly Level[] =>
  level === 'gemeente' ? ['land', 'provincie', 'riec'] : [];

/** Areas of the level in the order of their codes; a grid of gemeenten goes on with land, provincies and RIEC's. */
export function createAreaGrid(level: GridLevel, areas: readonly Area[]): AreaGrid {
  const codesAt = (niveau: Level) =>
    areas
      .filter((area) => area.niveau === niveau)
      .map(({ code }) => code)
      .sort();
  const units = codesAt(level);
  return gridOf(level, [...units, ...largerLevels(level).flatMap(codesAt)], units.length);
}

/** The grid of codes that are in its order already. */
export function gridOf(level: GridLevel, codes: readonly AreaCode[], units: number): AreaGrid {
  const places = new Map(codes.map((code, place) => [code, place]));
  return { level, codes, units, indexOf: (code) => places.get(code) ?? -1 };
}
