import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { datasets } from '../index.ts';
import { BuildProblems, buildRelease } from './build.ts';
import { buildBoundaries } from './geometry/boundaries.ts';
import { hashInputs, isUpToDate, rememberInputs } from './inputs.ts';

const USAGE = `npm run datasets -- [dataset] [--from folder] [--out folder] [--seed number] [--force]
datasets: ${datasets.map(({ id }) => id).join(', ')}`;

const DEFAULT_SEED = 20_251_124;

/** Builds one release; 0 when it stands. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string' },
      force: { type: 'boolean', default: false }
    }
  });
  const dataset = datasets.find(({ id }) => id === (positionals[0] ?? datasets[0]?.id));
  const seed = Number(values.seed ?? DEFAULT_SEED);
  if (!dataset || positionals.length > 1 || !Number.isSafeInteger(seed)) return say(USAGE, 1);
  if (dataset.needsInput && !values.from)
    return say(`${dataset.id} is built from input files: give --from <folder>`, 1);
  const from = values.from ? resolve(values.from) : null;
  if (from && !existsSync(from)) return say(`no such folder: ${from}`, 1);

  const root = resolve(import.meta.dirname, '../..');
  const folder = join(resolve(values.out ?? join(root, 'static/data')), dataset.id);
  const inputs = hashInputs(root, `${dataset.id} ${seed}`, from);
  if (!values.force && isUpToDate(root, folder, inputs))
    return say(`${dataset.id}: up to date in ${folder}`, 0);

  const start = performance.now();
  const progress = (line: string) =>
    console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${dataset.id}: ${line}`);
  try {
    const release = await buildRelease(dataset, { seed, from, progress }, folder, buildBoundaries);
    rememberInputs(root, folder, inputs);
    progress(`release ${release.regiobeeld.hash.slice(0, 12)} in ${folder}`);
    return 0;
  } catch (error) {
    if (error instanceof BuildProblems) return say([error.message, ...error.problems].join('\n  - '), 1);
    throw error;
  }
}

function say(text: string, code: number): number {
  console.log(text);
  return code;
}

process.exitCode = await main();
