import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { simulateCoverage } from './coverage.ts';
import { tryRelease, type Tried } from './release.ts';

/**
 * `npm run simulate -- <releases> <draws per interval>`: what the methods claim, held against chance. The numbers that
 * the page about methods shows are written only by a run of the full size.
 */
const full = { releases: 200, draws: 20_000 };
const [releases = full.releases, draws = full.draws] = process.argv.slice(2).map(Number);
const seed = 2024;
const path = new URL('../../src/routes/methode/simulation-summary.ts', import.meta.url).pathname;

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const print = (line: string) => process.stdout.write(`${line}\n`);
const rounded = (share: number) => Number(share.toFixed(5));

print('interval           nominal     found');
const intervals = simulateCoverage(seed, draws).map((one) => ({ ...one, found: rounded(one.found) }));
for (const { id, nominal, found, claim } of intervals) {
  const least = claim === 'ten_minste' ? ' (at least)' : '';
  print(`${id.padEnd(16)} ${percent(nominal).padStart(9)} ${percent(found).padStart(9)}${least}`);
}

const tried: Tried[] = [];
for (let release = 1; release <= releases; release++) {
  tried.push(tryRelease(release));
  if (release % 20 === 0) print(`${release} of ${releases} releases`);
}
const sum = (of: (one: Tried) => number) => tried.reduce((total, one) => total + of(one), 0);
const falseFlags = {
  tests: sum((one) => one.tested),
  at95: rounded(sum((one) => one.flagged) / sum((one) => one.tested)),
  at998: rounded(sum((one) => one.clear) / sum((one) => one.tested)),
  lists: rounded(sum((one) => one.remarked) / sum((one) => one.lists))
};
const planted = { sought: sum((one) => one.planted), found: sum((one) => one.found) };

print(`${releases} regenerated releases, ${falseFlags.tests} tests where nothing is planted`);
print(`flagged at 95 %       ${percent(falseFlags.at95)} (at most 5 %)`);
print(`flagged at 99.8 %     ${percent(falseFlags.at998)} (at most 0.2 %)`);
print(`lists "opvallend" with anything in them  ${percent(falseFlags.lists)} (at most 5 %)`);
print(`planted and found     ${percent(planted.found / planted.sought)} (at least 95 %)`);
const missed = new Map<string, number>();
for (const id of tried.flatMap((one) => one.missed)) missed.set(id, (missed.get(id) ?? 0) + 1);
for (const [id, times] of [...missed].sort((a, b) => b[1] - a[1]).slice(0, 8))
  print(`  missed ${String(times).padStart(4)} times: ${id}`);

if (releases >= full.releases && draws >= full.draws) {
  const date = new Date().toISOString().slice(0, 10);
  const summary = {
    date,
    seeds: { intervals: seed, first: 1, last: releases },
    releases,
    draws,
    intervals,
    falseFlags,
    planted
  };
  const code = `/** Written by \`npm run simulate\`. */\nexport const simulationSummary = ${JSON.stringify(summary)} as const;\n`;
  await writeFile(path, await format(code, { ...(await resolveConfig(path)), filepath: path }));
  print(`written: ${path}`);
}
