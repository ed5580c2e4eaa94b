import { groupBy } from '../base/group-by.ts';
import type { AreaCode } from '../areas/area.ts';
import type { Publication, ShownPublication } from './publication.ts';

/** What a publication says of the members that have no count of their own. */
export interface Remainder extends ShownPublication {
  /** Areas of the publications that it was worked out from. */
  readonly sources: readonly AreaCode[];
}

/** A hidden number without the members that are published by themselves. */
export interface HiddenRemainder extends Publication {
  readonly value: null;
  /** All that it counts. */
  readonly whole: readonly string[];
  /** Sum of the members that were taken out. */
  readonly known: number;
  readonly sources: readonly AreaCode[];
}

/**
 * Publications of one measure less the members that are published by themselves: all that is left to work out.
 * What is published whole says nothing more; a remainder below zero contradicts its parts, and says nothing either.
 */
export function toRemainders(
  publications: readonly ShownPublication[],
  hidden: readonly Publication[]
): { readonly shown: readonly Remainder[]; readonly hidden: readonly HiddenRemainder[] } {
  const alone = new Map(
    publications.flatMap((one) =>
      one.members.length === 1 ? one.members.map((member) => [member, one] as const) : []
    )
  );
  const without = (publication: Publication) => {
    const known = publication.members.flatMap((member) => alone.get(member) ?? []);
    return {
      members: publication.members.filter((member) => !alone.has(member)),
      known: known.reduce((sum, one) => sum + one.value, 0),
      sources: [...new Set([publication.area, ...known.map(({ area }) => area)])]
    };
  };
  return {
    shown: publications.flatMap((publication): readonly Remainder[] => {
      const { members, known, sources } = without(publication);
      const value = publication.value - known;
      return members.length === 0 || value < 0 ? [] : [{ ...publication, members, value, sources }];
    }),
    hidden: [...groupBy(hidden, ({ members }) => members.join()).values()].flatMap((same) => {
      // Hidden for its own sake in one place, it is so everywhere.
      const secret = same.find(({ between }) => between) ?? same[0];
      return secret ? [{ ...secret, value: null, whole: secret.members, ...without(secret) }] : [];
    })
  };
}
