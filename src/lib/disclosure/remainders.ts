import type { AreaCode } from '../areas/area.ts';
import type { Publication } from './publication.ts';

/** What a publication says of the members that have no count of their own. */
export interface Remainder extends Publication {
  /** Areas of the publications that it was worked out from. */
  readonly sources: readonly AreaCode[];
}

/**
 * Publications of one measure less the members that are published by themselves: all that is left to work out.
 * What is published whole says nothing more; a remainder below zero contradicts its parts, and says nothing either.
 */
export function toRemainders(publications: readonly Publication[]): readonly Remainder[] {
  const alone = new Map(
    publications.flatMap((one) =>
      one.members.length === 1 ? one.members.map((member) => [member, one] as const) : []
    )
  );
  return publications.flatMap((publication): readonly Remainder[] => {
    const members = publication.members.filter((member) => !alone.has(member));
    const known = publication.members.flatMap((member) => alone.get(member) ?? []);
    const value = known.reduce((rest, one) => rest - one.value, publication.value);
    if (members.length === 0 || value < 0) return [];
    return [
      { ...publication, members, value, sources: [publication.area, ...known.map(({ area }) => area)] }
    ];
  });
}
