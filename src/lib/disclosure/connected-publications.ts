import type { Publication } from './publication.ts';

/** Publications in sets that share members, directly or through others: nothing follows from two sets together. */
export function connectedPublications<T extends Publication>(
  publications: readonly T[]
): readonly (readonly T[])[] {
  const holding = new Map<string, T[]>();
  for (const publication of publications)
    for (const member of publication.members) {
      const others = holding.get(member);
      if (others) others.push(publication);
      else holding.set(member, [publication]);
    }
  const left = new Set(publications);
  const sets: (readonly T[])[] = [];
  for (const first of left) {
    const set = new Set([first]);
    for (const publication of set) {
      left.delete(publication);
      for (const member of publication.members) for (const other of holding.get(member) ?? []) set.add(other);
    }
    sets.push([...set]);
  }
  return sets;
}
