import { build } from 'vite';
import { openBrowser, openBenchPage, pageEntrant } from './harness/browser.ts';
import { openHost } from './harness/host.ts';
import { writeData } from './harness/data.ts';
import { race } from './harness/race.ts';
import { tableOf } from './harness/table.ts';
import { DATA, ENGINE, PAGES_BUILT } from './harness/places.ts';
await writeData();
await build({ configFile: 'tests/bench/vite.config.ts' });
const host = await openHost({
  isolated: true,
  folders: { '/': PAGES_BUILT, '/data/': DATA, '/engine/': ENGINE }
});
const browser = await openBrowser();
const [page, ...names] = process.argv.slice(2);
const p = await openBenchPage(
  browser,
  `${host.origin}/tests/bench/pages/${page!.replace('?', '/index.html?')}${page!.includes('?') ? '' : '/index.html'}`
);
const samples = await race(
  names.map((n) => pageEntrant(p, n)),
  { warmups: 2, timed: 10 }
);
console.log(tableOf({ title: page!, unit: 'ms', own: names[0]!, samples, goals: [], notes: [] }));
await browser.close();
await host.close();
process.exit(0);
