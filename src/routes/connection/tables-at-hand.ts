import type { Release, Resource } from '#lib/indicators/release.ts';

/** Titles of tables by how much of them lies in this browser. */
export interface TablesAtHand {
  readonly whole: readonly string[];
  /** Read in parts: what was asked before is there. */
  readonly partly: readonly string[];
  readonly missing: readonly string[];
}

/**
 * What works without a connection, from the addresses that the fetcher kept.
 *
 * `addressOf` gives the address of a resource; blocks of it differ in their search part only.
 */
export function tablesAtHand(
  release: Pick<Release, 'resources'>,
  kept: readonly string[],
  addressOf: (path: string) => string
): TablesAtHand {
  const files = new Set(kept.filter((address) => !new URL(address).search));
  const parts = new Set(
    kept.filter((address) => new URL(address).search).map((address) => address.split('?')[0])
  );
  const tables = release.resources.filter(({ twinOf }) => !twinOf);
  const inParts = new Map(
    release.resources.flatMap((twin) => (twin.twinOf ? [[twin.twinOf, twin] as const] : []))
  );
  const howMuch = (table: Resource): keyof TablesAtHand => {
    const twin = inParts.get(table.name);
    if (files.has(addressOf(table.path)) || (twin && files.has(addressOf(twin.path)))) return 'whole';
    return twin && parts.has(addressOf(twin.path)) ? 'partly' : 'missing';
  };
  const titled = (how: keyof TablesAtHand) =>
    tables.filter((table) => howMuch(table) === how).map(({ title }) => title);
  return { whole: titled('whole'), partly: titled('partly'), missing: titled('missing') };
}
