import { splitMember, toMember } from '../disclosure/member.ts';
import type { Publication } from '../disclosure/publication.ts';
import { yearsOf } from './years-of.ts';

/**
 * Counts of which nobody said the period stand in the ledger in the period of the document of then. Another period of the
 * document makes no other counts of them.
 */
export const restateUndated = (before: readonly Publication[], period: string): readonly Publication[] =>
  before.map((one) => {
    if (!one.undated) return one;
    const codes = new Set(one.members.map((member) => splitMember(member)[0]));
    return {
      ...one,
      members: [...codes].flatMap((code) => yearsOf(period).map((year) => toMember(code, year)))
    };
  });
