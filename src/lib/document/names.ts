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
export function nextCellId(ids: Iterable<string>): string {
  let highest = 0;
  for (const id of ids) {
    const number = /^c(\d{1,6})$/.exec(id)?.[1];
    if (number !== undefined) highest = Math.max(highest, Number(number));
  }
  return `c${highest + 1}`;
}
