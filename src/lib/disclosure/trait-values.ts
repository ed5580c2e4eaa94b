import { groupBy } from '../base/group-by.ts';
import type { Publication } from './publication.ts';

/** A trait by which counts are told apart, under all the names that it goes by. */
export interface Trait {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/**
 * Traits that are told apart anywhere, with all values named for them. Names with values in common are one trait, unless
 * one count has both: `soort` in one cell is `type` in the next.
 *
 * Values that are listed make up a whole but for a rest. Where one of them is hidden readers may take the list for
 * complete, so then there is no rest. A single value may be all there is, or one of many: `hasRest` chooses.
 */
export function traitValues(publications: readonly Publication[], hasRest: boolean): readonly Trait[] {
  const named = publications.flatMap(({ labels = {}, value }) =>
    Object.entries(labels).map(([name, one]) => ({ name, value: one, hidden: value === null }))
  );
  const byName = [...groupBy(named, ({ name }) => name)].sort(([a], [b]) => (a < b ? -1 : 1));
  const together = (a: string, b: string) =>
    publications.some(({ labels = {} }) => labels[a] !== undefined && labels[b] !== undefined);
  const traits: { names: string[]; values: Set<string>; hidden: boolean }[] = [];
  for (const [name, pairs] of byName) {
    const values = new Set(pairs.map(({ value }) => value));
    const hidden = pairs.some((pair) => pair.hidden);
    const same = traits.find(
      (one) =>
        [...values].some((value) => one.values.has(value)) &&
        !one.names.some((other) => together(other, name))
    );
    if (same) {
      same.names.push(name);
      values.forEach((value) => same.values.add(value));
      same.hidden ||= hidden;
    } else traits.push({ names: [name], values, hidden });
  }
  return traits.map(({ names, values, hidden }) => ({
    names,
    values: [...[...values].sort(), ...(hidden || (values.size === 1 && !hasRest) ? [] : ['-rest'])]
  }));
}
