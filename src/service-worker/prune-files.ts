/** Drops kept files that no release of this version names any more; blocks go with their file. */
export async function pruneFiles(
  storage: CacheStorage,
  name: string,
  known: ReadonlySet<string>
): Promise<void> {
  const cache = await storage.open(name);
  const kept = await cache.keys();
  await Promise.all(
    kept.filter(({ url }) => !known.has(new URL(url).pathname)).map((request) => cache.delete(request))
  );
}
