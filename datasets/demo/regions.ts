import type { World } from './world.ts';

/** A larger area with the gemeenten that make it up. */
export interface Region {
  readonly code: string;
  readonly niveau: 'land' | 'provincie' | 'riec';
  readonly members: readonly number[];
}

/** Areas with a published total, and the smallest groups of gemeenten that those totals tell apart. */
export interface Regions {
  readonly all: readonly Region[];
  /** RIEC-regio × provincie: both totals together give away the sum of each. */
  readonly crossed: readonly (readonly number[])[];
  readonly riecs: readonly (readonly number[])[];
}

export function createRegions({ gemeenten }: World): Regions {
  const grouped = (key: (g: (typeof gemeenten)[number]) => string) => {
    const groups = new Map<string, number[]>();
    gemeenten.forEach((gemeente, g) => groups.set(key(gemeente), [...(groups.get(key(gemeente)) ?? []), g]));
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const riecs = grouped(({ riec }) => riec);
  return {
    all: [
      { code: 'NL01', niveau: 'land', members: gemeenten.map((_, g) => g) },
      ...grouped(({ provincie }) => provincie).map(([code, members]) => ({
        code,
        niveau: 'provincie' as const,
        members
      })),
      ...riecs.map(([code, members]) => ({ code, niveau: 'riec' as const, members }))
    ],
    crossed: grouped(({ provincie, riec }) => `${provincie}|${riec}`).map(([, members]) => members),
    riecs: riecs.map(([, members]) => members)
  };
}
