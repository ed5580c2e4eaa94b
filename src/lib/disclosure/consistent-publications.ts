import type { Publication, ShownPublication } from './publication.ts';

const keyOf = ({ members }: Pick<Publication, 'members'>): string => [...new Set(members)].sort().join();

/** What left first of two different counts of the same was put right later: only the last of them counts. */
export function latestPublications<T extends Publication>(publications: readonly T[]): readonly T[] {
  const last = new Map<string, number>();
  for (const one of publications) if (one.value !== null) last.set(keyOf(one), one.value);
  return publications.filter((one) => one.value === null || last.get(keyOf(one)) === one.value);
}

/** Publications beyond which no consistent set is looked for one by one. */
const MOST = 60;

/**
 * The newest publications that can all be true at once; null where there are too many to try. Each is taken in, last
 * first, unless it contradicts those that came after it.
 */
export function consistentPublications<T extends ShownPublication>(
  publications: readonly T[],
  holds: (some: readonly T[]) => boolean
): readonly T[] | null {
  if (publications.length > MOST) return null;
  return publications.reduceRight<readonly T[]>(
    (kept, one) => (holds([one, ...kept]) ? [one, ...kept] : kept),
    []
  );
}
