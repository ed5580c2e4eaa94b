import type { Area, AreaCode, CustomRegion } from '../../areas/area.ts';
import type { AreaDirectory } from '../../areas/directory.ts';
import type { CellContext } from '../../document/cell-kind.ts';

/**
 * `gebied`: the document's area on every indicator · `gemeenten`: its gemeenten, for one gemeente those of the country ·
 * `riec`: every RIEC region.
 */
export const testedBy = ['gebied', 'gemeenten', 'riec'] as const;

export function testedAreas(
  by: (typeof testedBy)[number],
  { areas, resolved: { area, members } }: Pick<CellContext, 'areas' | 'resolved'>
): readonly AreaCode[] {
  if (by === 'gebied') return [area.code];
  if (by === 'riec') return areas.level('riec').map(({ code }) => code);
  return members.length > 1 ? members : areas.level('gemeente').map(({ code }) => code);
}

/** Not part of a gemeente. */
export const isLarge = ({ niveau }: Area): boolean => niveau !== 'wijk' && niveau !== 'buurt';

/** The document's own regions, as a worker wants them. */
export const regionsIn = (areas: AreaDirectory): readonly CustomRegion[] =>
  areas.level('eigen').map(({ code, naam }) => ({ code, naam, leden: [...areas.members(code)] }));
