type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Bytes that were brought before, by address. What is taken out is checked like what comes over the network: a store
 * can be damaged, and another version of the app may have written it.
 */
export interface KeptFiles {
  take(address: string): Promise<Bytes | null>;
  /** In the background: nobody waits for the disk, and a full one only means that the file is asked for again. */
  keep(address: string, bytes: Bytes): void;
}

/** Address of one block of a file that is read in parts. */
export const blockAddress = (url: string, number: number): string => `${url}?blok=${number}`;

/** Keeps nothing: for a browser without a cache of its own. */
export const keepsNothing: KeptFiles = { take: () => Promise.resolve(null), keep: () => {} };

/** In one named cache of the browser, which outlives its HTTP cache and answers without a connection. */
export function createKeptFiles(storage: CacheStorage, name: string): KeptFiles {
  const opened = storage.open(name);
  opened.catch(() => {});
  return {
    async take(address) {
      try {
        const found = await (await opened).match(address);
        return found ? new Uint8Array(await found.arrayBuffer()) : null;
      } catch {
        return null;
      }
    },
    keep(address, bytes) {
      const copy = new Response(bytes);
      void opened.then((cache) => cache.put(address, copy)).catch(() => {});
    }
  };
}
