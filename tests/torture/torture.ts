// What storage must survive: `npm run torture [-- kills damaged interleavings full seed]`. Kills a browser while it saves,
// damages stores behind its back, lets two tabs write without a lock and fills the disk. Fails on anything torn or lost.
import { chromium } from 'playwright';
import { browserArguments, findChromium } from '../chromium.mjs';
import { killDuringSave } from './kill-during-save.ts';
import type { Torture } from './page.ts';
import { servePage } from './serve-page.ts';

const [kills = 200, damaged = 200, interleavings = 10_000, fills = 10, seed = 1] = process.argv
  .slice(2)
  .map(Number);
const executablePath = findChromium();
const page = await servePage();
const wrong: string[] = [];
const print = (line: string) => process.stdout.write(`${line}\n`);

const killed = await killDuringSave(page, executablePath, kills, seed);
print(
  `${killed.kills} kills during ${killed.saves} saves: ${killed.torn} torn, ${killed.lost} acknowledged saves lost`
);
if (killed.torn + killed.lost > 0) wrong.push('kills');

const browser = await chromium.launch({ executablePath, args: browserArguments });
const context = await browser.newContext();
const tab = await context.newPage();
await tab.goto(page.address);
type World = typeof globalThis & { torture: Torture };

const stores = await tab.evaluate(
  ([count, from]) => (globalThis as World).torture.tortureDamage(count, from),
  [damaged, seed] as const
);
print(
  `${stores.stores} damaged stores: ${stores.recognised} recognised, ${stores.recovered} recovered to the last two`
);
if (stores.recognised < stores.stores || stores.recovered < stores.stores * 0.99)
  wrong.push('damaged stores');
wrong.push(...stores.wrong);

const tabs = await tab.evaluate(([count, from]) => (globalThis as World).torture.tortureTabs(count, from), [
  interleavings,
  seed
] as const);
print(
  `${tabs.interleavings} interleavings of two tabs: ${tabs.acknowledged} saves, ${tabs.conflicts} refused, ${tabs.lost.length} lost`
);
if (tabs.lost.length > 0) wrong.push(`two tabs: ${tabs.lost.slice(0, 5).join(', ')}`);

const session = await context.newCDPSession(tab);
const usage = () => tab.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
let full = 0;
for (let fill = 0; fill < fills; fill += 1) {
  const quotaSize = (await usage()) + 1_000_000 + fill * 300_000;
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.address).origin, quotaSize });
  const answer = await tab.evaluate((id) => (globalThis as World).torture.fill(id), `beeld-${fill}`);
  if (answer.full === 'quota' && answer.kept) full += 1;
  else wrong.push(`full: ${answer.full}, kept: ${answer.kept}`);
}
print(`${full} of ${fills} times full: said so, and the version before was kept`);

await browser.close();
page.close();
for (const line of wrong) print(`WRONG ${line}`);
process.exit(wrong.length === 0 ? 0 : 1);
