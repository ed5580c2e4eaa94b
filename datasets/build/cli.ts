import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../dataset.ts';
import { datasets } from '../index.ts';
import { BuildProblems } from '../build-problems.ts';
import { buildRelease } from './build.ts';
import { DEFAULT_SEED } from './default-seed.ts';
import { buildBoundaries } from './geometry/boundaries.ts';
import { hashInputs, isUpToDate, rememberInputs } from './inputs.ts';

const USAGE = `npm run datasets -- [dataset] [--from folder] [--out folder] [--seed number] [--force]
datasets: ${datasets.map(({ id }) => id).join(', ')}`;

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the release that is asked for, or all that need no input files; 0 when they stand. */
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
  const [asked] = positionals;
  const wanted = datasets.filter(({ id, needsInput }) => (asked ? id === asked : !needsInput));
  const seed = Number(values.seed ?? DEFAULT_SEED);
  if (wanted.length === 0 || positionals.length > 1 || !Number.isSafeInteger(seed)) return say(USAGE, 1);
  const from = values.from ? resolve(values.from) : null;
  if (from && !existsSync(from)) return say(`no such folder: ${from}`, 1);
  const out = resolve(values.out ?? join(ROOT, 'static/data'));
  let drawn: ReturnType<typeof buildBoundaries> | null = null;
  const boundaries = () => (drawn ??= buildBoundaries());
  for (const dataset of wanted) {
    const code = await buildOne(dataset, { seed, from, out, force: values.force, boundaries });
    if (code !== 0) return code;
  }
  return 0;
}

interface Order {
  readonly seed: number;
  readonly from: string | null;
  readonly out: string;
  readonly force: boolean;
  /** The same for every release: drawn once. */
  readonly boundaries: typeof buildBoundaries;
}

async function buildOne(dataset: Dataset, { seed, from, out, force, boundaries }: Order): Promise<number> {
  if (dataset.needsInput && !from)
    return say(`${dataset.id} is built from input files: give --from <folder>`, 1);
  const folder = join(out, dataset.id);
  const inputs = hashInputs(ROOT, `${dataset.id} ${seed}`, from);
  if (!force && isUpToDate(ROOT, folder, inputs)) return say(`${dataset.id}: up to date in ${folder}`, 0);

  const start = performance.now();
  const progress = (line: string) =>
    console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${dataset.id}: ${line}`);
  try {
    const release = await buildRelease(dataset, { seed, from, progress }, folder, boundaries);
    rememberInputs(ROOT, folder, inputs);
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
