import { NEDERLAND } from './area.ts';
import type { Area, AreaCode } from './area.ts';

/** What an analyst may ask to compare with: an area by its role for the area asked about. */
export type ComparisonLevel = 'nederland' | 'provincie' | 'riec';

/** The same, or the code of a custom region: a chosen group of gemeenten. */
export type ComparisonChoice = ComparisonLevel | AreaCode;

interface Lookup {
  get(code: AreaCode): Area | undefined;
  members(code: AreaCode): readonly AreaCode[];
}

/**
 * The area that a choice of comparison means for this one.
 *
 * A gemeente (and a wijk or buurt in it) has one province and one RIEC. A larger or custom area is compared with the
 * province or RIEC that all its gemeenten share, when that is larger than itself. Without such an area the comparison
 * is Nederland. A custom region is itself, for every area but itself.
 */
export function resolveComparison(area: Area, comparison: ComparisonChoice, areas: Lookup): AreaCode {
  if (comparison !== 'provincie' && comparison !== 'riec') {
    const own = areas.get(comparison)?.niveau === 'eigen' && comparison !== area.code;
    return own ? comparison : NEDERLAND;
  }
  const members = area.gemeente ? [area.gemeente] : areas.members(area.code);
  const [shared, ...others] = new Set(members.map((code) => areas.get(code)?.[comparison] ?? null));
  if (!shared || others.length > 0) return NEDERLAND;
  return shared !== area.code && areas.members(shared).length > members.length ? shared : NEDERLAND;
}
