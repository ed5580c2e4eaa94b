const NAMED = 4;

/** Names of the first few: there may be hundreds. */
export const listed = (names: readonly string[]): string => {
  const known = [...new Set(names.filter((name) => name !== ''))];
  return known.length <= NAMED ? known.join('; ') : `${known.slice(0, NAMED).join('; ')} …`;
};
