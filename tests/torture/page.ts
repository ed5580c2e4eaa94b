import { encodeItem } from '#lib/storage/item-file.ts';
import { openOwnData } from '#lib/storage/own-data.ts';
import type { KeptItem } from '#lib/storage/own-schema.ts';
import { PLACES } from '../storage/places.ts';
import { tortureDamage } from './torture-damage.ts';
import { trialStore } from './trial-store.ts';
import { tortureTabs } from './torture-tabs.ts';

const NAME = 'regiobeeld-killed';

/** Text of a revision: its number at both ends, so that a torn one shows. */
const bodyOf = (revision: number): string =>
  JSON.stringify({ v: revision, text: 'woord '.repeat((revision * 37) % 4_000), end: revision });

/** What an analyst keeps of their own: bytes in the browser's hands, and buffers. */
const OWN: readonly KeptItem[] = [
  {
    kind: 'dataset',
    value: { tables: [{ name: 'meldingen', bytes: new Blob(['meldingen '.repeat(9_000)]) }] }
  },
  { kind: 'grenzen', value: { mesh: { xs: new Float32Array(5_000).fill(1.5) } } }
].map((item) => ({ ...item, id: item.kind, title: 'T', bytes: 0, savedAt: 1 }) as KeptItem);

/** Everything kept, as text that can be compared. */
const textOf = async (items: readonly KeptItem[]): Promise<string> =>
  (await Promise.all(items.map(async (item) => (await encodeItem(item)).text()))).join();

/** Whether own data that was kept before is there as it was kept; keeps it when there is none yet. */
async function keepOwn(expected: boolean): Promise<boolean> {
  const own = openOwnData({ ...PLACES, name: `${NAME}-eigen` });
  const whole = !expected || (await textOf(await own.items())) === (await textOf(OWN));
  for (const item of OWN) await own.keep(item);
  return whole;
}

/** Says what is in the store, then saves without an end and reports every save that was acknowledged. */
async function saveForEver(): Promise<void> {
  const storage = await trialStore(NAME);
  const loaded = await storage.load('a');
  let revision = 0;
  let torn = false;
  if (loaded.ok) {
    ({ revision } = loaded.value);
    torn = loaded.value.body !== bodyOf(revision);
  } else if (loaded.error.kind !== 'not-found') torn = true;
  const own = await keepOwn(revision > 0);
  await fetch('/found', {
    method: 'POST',
    body: JSON.stringify({
      revision,
      torn,
      own,
      emptied: storage.emptied,
      restored: storage.restored.size > 0
    })
  });
  for (;;) {
    const saved = await storage.save('a', { title: 'T', body: bodyOf(revision + 1) }, revision, 'spec');
    if (!saved.ok) throw new Error(`not saved: ${saved.error.kind}`);
    ({ revision } = saved.value);
    await fetch('/acknowledged', { method: 'POST', body: String(revision) });
  }
}

/** Saves ever more until the browser says that it is full; then what was kept must still be there. */
async function fill(id: string): Promise<{ readonly full: string; readonly kept: boolean }> {
  const storage = await trialStore('regiobeeld-full');
  let revision = 0;
  for (let size = 200_000; ; size *= 2) {
    const body = JSON.stringify({ v: revision + 1, text: 'x'.repeat(size) });
    const saved = await storage.save(id, { title: 'T', body }, revision, 'spec');
    if (saved.ok) ({ revision } = saved.value);
    else {
      const loaded = await storage.load(id);
      const kept = loaded.ok && (JSON.parse(loaded.value.body) as { v: number }).v === revision;
      await storage.remove(id);
      storage.close();
      return { full: saved.error.kind, kept };
    }
  }
}

const torture = { tortureDamage, tortureTabs, fill };
export type Torture = typeof torture;
Object.assign(globalThis, { torture });

if (location.search === '?save') void saveForEver();
