/** Numerator and denominator of one member area; null where missing. */
export interface Member {
  readonly count: number | null;
  readonly total: number | null;
}

/** Sums over the members that are known, and how many that were. */
export interface Pooled {
  readonly count: number;
  readonly total: number;
  readonly known: number;
  readonly members: number;
}

/**
 * What do these areas have together? (design: methods, 4)
 *
 * Variant: numerators and denominators are summed over the members that have both; the mean of the members' rates
 * answers another question and is not taken. Units: those of the inputs. Members with a missing part are left out of
 * both sums and counted: `known < members` says that the sums are partial, and the asker must say so or show nothing.
 */
export function pool(members: Iterable<Member>): Pooled {
  let count = 0;
  let total = 0;
  let known = 0;
  let all = 0;
  for (const member of members) {
    all += 1;
    if (member.count === null || member.total === null) continue;
    count += member.count;
    total += member.total;
    known += 1;
  }
  return { count, total, known, members: all };
}
