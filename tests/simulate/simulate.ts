import { simulateCoverage } from './coverage.ts';
import { tryRelease } from './release.ts';

/** `npm run simulate -- <releases> <draws per interval>`: what the methods claim, held against chance. */
const [releases = 200, draws = 20_000] = process.argv.slice(2).map(Number);
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const print = (line: string) => process.stdout.write(`${line}\n`);

print('interval                                      nominal     found');
for (const { interval, nominal, found } of simulateCoverage(2024, draws))
  print(`${interval.padEnd(44)} ${percent(nominal).padStart(9)} ${percent(found).padStart(9)}`);

const tried = Array.from({ length: releases }, (_, seed) => tryRelease(seed + 1));
const sum = (of: (one: (typeof tried)[number]) => number) => tried.reduce((total, one) => total + of(one), 0);
const tested = sum((one) => one.tested);
print('');
print(`${releases} regenerated releases, ${tested} tests where nothing is planted`);
print(`flagged at 95 %       ${percent(sum((one) => one.flagged) / tested)} (nominal 5 %)`);
print(`flagged at 99.8 %     ${percent(sum((one) => one.clear) / tested)} (nominal 0.2 %)`);
print(
  `lists "opvallend" with anything in them  ${percent(sum((one) => one.remarked) / sum((one) => one.lists))} (at most 5 %)`
);
print(
  `planted and found     ${percent(sum((one) => one.found) / sum((one) => one.planted))} (at least 95 %)`
);
const missed = new Map<string, number>();
for (const id of tried.flatMap((one) => one.missed)) missed.set(id, (missed.get(id) ?? 0) + 1);
for (const [id, times] of [...missed].sort((a, b) => b[1] - a[1]).slice(0, 8))
  print(`  missed ${String(times).padStart(4)} times: ${id}`);
