/** Parameters every document has; an analyst's own can't be called so. */
export const reservedParameters = ['gebied', 'periode', 'vergelijking', 'gemeenten'] as const;

/** A name SQL can use without quotes, in lower case: DuckDB does not tell `A` from `a`. */
export const isName = (text: string): boolean => /^[a-z_][a-z0-9_]{0,62}$/.test(text);

/** The wanted name, or with the first free number behind it: `drugs`, `drugs_2`, `drugs_3`. `''` stays `''`. */
export function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted === '' || !taken.has(wanted)) return wanted;
  const base = wanted.replace(/_\d+$/, '').slice(0, 58);
  let number = 2;
  while (taken.has(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}

/** The first free id `c1`, `c2`, … above all that are there. */
export const nextCellId = (ids: Iterable<string>): string => nextId('c', ids);

/** The same for comments: `o1`, `o2`, … */
export const nextCommentId = (ids: Iterable<string>): string => nextId('o', ids);

function nextId(letter: string, ids: Iterable<string>): string {
  const numbers = [...ids].map((id) => Number(new RegExp(`^${letter}(\\d{1,6})$`).exec(id)?.[1] ?? 0));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
