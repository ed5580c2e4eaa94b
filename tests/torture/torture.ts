// What storage must survive: `npm run torture [-- --only kill,tear,damage,tabs,full --count 20 --seed 1]`. Kills a browser
// while it saves, tears the log of its database, damages stores behind its back, lets two tabs write without a lock and
// fills the disk. Fails on anything torn or lost. Says how far it is about every half minute: all of it takes half an hour
// on a quiet machine.
import { parseArgs } from 'node:util';
import { findChromium } from '../chromium.mjs';
import { damageStores } from './parts/damage-stores.ts';
import { fillDisk } from './parts/fill-disk.ts';
import { killWhileSaving } from './parts/kill-while-saving.ts';
import { raceTabs } from './parts/race-tabs.ts';
import { tearLog } from './parts/tear-log.ts';
import { servePage } from './serve-page.ts';
import type { TorturePart } from './torture-part.ts';

const parts: Readonly<Record<string, TorturePart>> = {
  kill: killWhileSaving,
  tear: tearLog,
  damage: damageStores,
  tabs: raceTabs,
  full: fillDisk
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(parts).join(',') },
    count: { type: 'string' },
    seed: { type: 'string', default: '1' }
  }
});
const print = (line: string) => process.stdout.write(`${line}\n`);
const chosen = values.only.split(',').map((name) => {
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}: choose of ${Object.keys(parts).join(', ')}`);
  return { name, part };
});

const executablePath = findChromium();
const page = await servePage();
let failed = false;
for (const { name, part } of chosen) {
  const count = Number(values.count ?? part.count);
  const started = performance.now();
  const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
  let told = started;
  const { found, wrong } = await part.run({
    page,
    executablePath,
    count,
    seed: Number(values.seed),
    onProgress(done) {
      if (performance.now() - told < 30_000) return;
      told = performance.now();
      print(`${name}: ${done} of ${count}, ${seconds()}`);
    }
  });
  print(`${name}: ${found} (${seconds()})`);
  for (const line of wrong.slice(0, 5)) print(`WRONG ${name}: ${line}`);
  failed ||= wrong.length > 0;
}
page.close();
process.exit(failed ? 1 : 0);
