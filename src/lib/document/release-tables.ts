import type { Release } from '../indicators/release.ts';

/** Names under which SQL finds the release's tables, those that were brought in included. */
export const releaseTables = ({ resources }: Release): readonly string[] => [
  ...new Set(resources.filter(({ format }) => format !== 'json').map(({ name, twinOf }) => twinOf ?? name))
];

/** Tables in which rows that were brought in stand beside those of the release. */
export function joinedTables(release: Release): readonly string[] {
  const joins = release.resources.some(
    ({ added }) => added?.status === 'lokaal' && added.joins === 'waarnemingen'
  );
  return joins ? releaseTables(release).filter((table) => /^waarnemingen(?:_|$)/.test(table)) : [];
}

/** Tables that hold nothing but what was published: not the analyst's own, nor those that its rows have joined. */
export function publishedTables(release: Release): readonly string[] {
  const local = release.resources.filter(({ added }) => added?.status === 'lokaal');
  const joined = joinedTables(release);
  return releaseTables(release).filter(
    (table) => !local.some(({ name }) => name === table) && !joined.includes(table)
  );
}
