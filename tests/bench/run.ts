/**
 * `npm run bench`: this project beside its peers, in one run, in a real Chromium. `--only crossfilter,slices` runs some;
 * `--quick` takes few samples, which proves that everything works and says nothing about speed; `--reference` also
 * keeps the figures in the repository.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { benchmarks } from './benchmarks/index.ts';
import type { Measure } from './harness/benchmark.ts';
import { openBrowser } from './harness/browser.ts';
import { writeData } from './harness/data.ts';
import { openHost } from './harness/host.ts';
import { describeMachine } from './harness/machine.ts';
import { APP_BUILT, DATA, ENGINE, PAGES_BUILT, RELEASE, RESULTS } from './harness/places.ts';
import { judge } from './harness/summary.ts';
import { tableOf } from './harness/table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    reference: { type: 'boolean', default: false }
  }
});
const wanted = values.only?.split(',');
const unknown = wanted?.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name)) ?? [];
if (unknown.length > 0)
  throw new Error(
    `unknown benchmark: ${unknown.join(', ')}; known: ${benchmarks.map(({ name }) => name).join(', ')}`
  );

await writeData();
await build({ configFile: join(import.meta.dirname, 'vite.config.ts') });

const browser = await openBrowser();
const folders = { '/': PAGES_BUILT, '/data/': DATA, '/engine/': ENGINE, '/release/': RELEASE };
const bench = await openHost({ folders, isolated: true });
const app = existsSync(join(APP_BUILT, '404.html'))
  ? await openHost({ folders: { '/': APP_BUILT }, fallback: join(APP_BUILT, '404.html') })
  : null;
const machine = describeMachine(browser.version());
console.log(
  `${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, load ${machine.load}; ` +
    `Chromium ${machine.chromium}, Node ${machine.node}`
);

const measures: (Measure & { readonly benchmark: string })[] = [];
for (const benchmark of benchmarks.filter(({ name }) => wanted?.includes(name) ?? true)) {
  for (const measure of await benchmark.run({ browser, bench, app, quick: values.quick })) {
    measures.push({ ...measure, benchmark: benchmark.name });
    console.log(`\n${tableOf(measure)}`);
  }
}
await Promise.all([browser.close(), bench.close(), app?.close()]);

const verdicts = measures.flatMap(judge);
console.log(`\n${verdicts.filter(({ met }) => met).length} of ${verdicts.length} goals met`);
if (values.quick) console.log('few samples: these are no measurements');

const date = new Date().toISOString();
const result = JSON.stringify({ date, quick: values.quick, machine, measures }, null, 1);
mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(RESULTS, `${date.slice(0, 19).replaceAll(':', '')}.json`), `${result}\n`);
if (values.reference) writeFileSync(join(RESULTS, 'reference.json'), `${result}\n`);
