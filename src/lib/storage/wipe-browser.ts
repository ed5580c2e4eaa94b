import { deleteDB } from 'idb';
import type { FilePlace } from './copy-place.ts';

/** Everywhere that the app keeps something in a browser. */
export interface KeptPlaces {
  readonly databases: readonly string[];
  readonly files: FilePlace | null;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | null;
  readonly local: Storage;
  readonly session: Storage;
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistration'> | null;
  /** Address of the app: another app of the same host keeps its own. */
  readonly address: string;
}

const OWN = /^regiobeeld(?:[.-]|$)/;
/** The router notes where pages were scrolled to. */
const ROUTER = /^sveltekit:/;

/** Leaves nothing of the app in this browser. False when something stayed, such as a database that another tab holds. */
export async function wipeBrowser({
  databases,
  files,
  caches,
  local,
  session,
  workers,
  address
}: KeptPlaces): Promise<boolean> {
  const steps = [
    async () => {
      const registration = await workers?.getRegistration(address);
      await registration?.unregister();
    },
    async () => {
      const names = (await caches?.keys()) ?? [];
      await Promise.all(names.filter((name) => OWN.test(name)).map((name) => caches?.delete(name)));
    },
    ...databases.map((name) => () => deleteWhole(name)),
    () => forgetFiles(files),
    async () => forget(local, OWN),
    async () => forget(session, ROUTER)
  ];
  const done = await Promise.allSettled(steps.map((step) => step()));
  return done.every(({ status }) => status === 'fulfilled');
}

/** Milliseconds in which another tab may finish what it writes and let go. */
const PATIENCE = 2_000;

/** A database that another tab holds is not waited for without end: it goes when that tab is closed. */
const deleteWhole = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const blocked = () => void setTimeout(() => reject(new Error(`blocked: ${name}`)), PATIENCE);
    deleteDB(name, { blocked }).then(resolve, reject);
  });

function forget(place: Storage, own: RegExp): void {
  for (const key of Object.keys(place)) if (own.test(key)) place.removeItem(key);
}

async function forgetFiles(files: FilePlace | null): Promise<void> {
  const root = await files?.getDirectory();
  if (!root) return;
  const names: string[] = [];
  for await (const name of root.keys()) if (OWN.test(name)) names.push(name);
  await Promise.all(names.map((name) => root.removeEntry(name, { recursive: true })));
}
