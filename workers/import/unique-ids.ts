import { toId } from './to-id.ts';

/** Gives each name an id of its own: the second `n` is `n_2`. */
export function createUniqueIds(): (name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    const plain = toId(name);
    let id = plain;
    let count = counts.get(plain) ?? 1;
    while (taken.has(id)) id = `${plain}_${++count}`;
    counts.set(plain, count);
    taken.add(id);
    return id;
  };
}
