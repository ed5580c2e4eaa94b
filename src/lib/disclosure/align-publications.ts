import { groupBy } from '../base/group-by.ts';
import { countKey } from './count-key.ts';
import { ANY_COUNT } from './measure-name.ts';
import type { Publication } from './publication.ts';

/**
 * The same counts in the same terms, whatever the shape of the table: a column `drugs` in one is the row `soort: drugs` in
 * another. Where the numbers contradict each other the column counts something else, and stays what it is.
 */
export function alignPublications<T extends Publication>(publications: readonly T[]): readonly T[] {
  const plain = publications.filter(({ measure }) => measure === ANY_COUNT);
  const traitOf = new Map(
    plain.flatMap(({ labels = {} }) =>
      Object.entries(labels).map(([trait, value]) => [value, trait] as const)
    )
  );
  const columns = groupBy(publications, ({ measure }) => measure);
  const moved = new Map<Publication, T>();
  const told = new Map(plain.map((one) => [countKey(one), one.value]));
  for (const [measure, own] of columns) {
    const trait = traitOf.get(measure);
    if (trait === undefined || own.some(({ labels = {} }) => labels[trait] !== undefined)) continue;
    const aligned = own.map((one) => ({
      ...one,
      measure: ANY_COUNT,
      labels: { ...one.labels, [trait]: measure }
    }));
    const contradicts = aligned.some((one) => {
      const known = told.get(countKey(one));
      return known !== undefined && known !== null && one.value !== null && known !== one.value;
    });
    if (!contradicts) own.forEach((one, at) => moved.set(one, aligned[at] ?? one));
  }
  return moved.size === 0 ? publications : publications.map((one) => moved.get(one) ?? one);
}
