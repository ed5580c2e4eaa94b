import type { Release } from '../indicators/release.ts';

/** Names under which SQL finds the release's tables. */
export const releaseTables = ({ resources }: Release): readonly string[] => [
  ...new Set(resources.filter(({ format }) => format !== 'json').map(({ name, twinOf }) => twinOf ?? name))
];
