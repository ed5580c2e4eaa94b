import type { DocumentStorage } from '#lib/storage/document-storage.ts';
import { deleteStorage } from '#lib/storage/open-storage.ts';
import { randomOf } from './random-of.ts';
import { trialStore } from './trial-store.ts';
import { PLACES } from '../storage/places.ts';

export interface TabsTally {
  readonly interleavings: number;
  readonly acknowledged: number;
  readonly conflicts: number;
  /** Edits that were said to be saved and are not there. */
  readonly lost: readonly string[];
}

const NAME = 'regiobeeld-two-tabs';

interface Tab {
  readonly storage: DocumentStorage;
  base: number;
  edits: readonly string[];
}

/** Two tabs without any lock write one document as it comes; revisions alone must keep every acknowledged edit. */
export async function tortureTabs(
  count: number,
  seed: number,
  onProgress: (done: number) => void = () => {}
): Promise<TabsTally> {
  await deleteStorage(NAME, PLACES);
  const random = randomOf(seed);
  const tabs: readonly Tab[] = [
    { storage: await trialStore(NAME), base: 0, edits: [] },
    { storage: await trialStore(NAME), base: 0, edits: [] }
  ];
  const said: string[] = [];
  let conflicts = 0;

  async function edit(tab: Tab, name: string): Promise<void> {
    const edits = [...tab.edits, name].slice(-KEPT);
    const saved = await tab.storage.save('a', { title: 'T', body: JSON.stringify(edits) }, tab.base, 'spec');
    if (saved.ok) {
      said.push(name);
      tab.base = saved.value.revision;
      tab.edits = edits;
      return;
    }
    conflicts += 1;
    await look(tab);
  }

  async function look(tab: Tab): Promise<void> {
    const loaded = await tab.storage.load('a');
    if (!loaded.ok) return;
    tab.base = loaded.value.revision;
    tab.edits = JSON.parse(loaded.value.body) as string[];
  }

  const lost: string[] = [];
  for (let round = 0; round < count; round += 1) {
    const before = said.length;
    // Each tab edits once or twice and may look first, all at the same time.
    await Promise.all(
      tabs.map(async (tab, which) => {
        if (random() < 0.3) await look(tab);
        const times = random() < 0.5 ? 1 : 2;
        for (let time = 0; time < times; time += 1) await edit(tab, `${round}.${which}.${time}`);
      })
    );
    const loaded = await (tabs[round % 2] as Tab).storage.load('a');
    const there = new Set<string>(loaded.ok ? (JSON.parse(loaded.value.body) as string[]) : []);
    lost.push(...said.slice(before).filter((name) => !there.has(name)));
    if (round % 50 === 49) onProgress(round + 1);
  }
  for (const { storage } of tabs) storage.close();
  await deleteStorage(NAME, PLACES);
  return { interleavings: count, acknowledged: said.length, conflicts, lost };
}

/** Edits that a body holds: more than one round can make. */
const KEPT = 40;
