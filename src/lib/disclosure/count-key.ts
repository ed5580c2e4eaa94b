import type { Publication } from './publication.ts';

const joined = new WeakMap<readonly string[], string>();

/** The same count has the same key, wherever it is stated. Lists of members are shared by many, and joined once. */
export function countKey({ measure, members, labels = {} }: Publication): string {
  const names = Object.keys(labels);
  const parts = (names.length > 1 ? names.sort() : names).map((name) => `${name}=${labels[name]}`);
  let places = joined.get(members);
  if (places === undefined) joined.set(members, (places = members.join('\u001f')));
  return [measure, places, ...parts].join('\u001e');
}
