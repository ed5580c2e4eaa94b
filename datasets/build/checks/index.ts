import type { Indicator } from '../../../src/lib/indicators/definition.ts';
import type { TableShape } from '../../dataset.ts';
import { identifier, type Workshop } from '../workshop.ts';
import { listed, type Bench, type Check } from './check.ts';
import { declarations } from './declarations.ts';
import { domain } from './domain.ts';
import { knownCodes } from './known-codes.ts';
import { periods } from './periods.ts';
import { recomputable } from './recomputable.ts';
import { shares } from './shares.ts';
import { smallCounts } from './small-counts.ts';
import { uniqueKeys } from './unique-keys.ts';

/** Everything that must hold, in the order in which it is told. */
const checks: readonly Check[] = [
  declarations,
  uniqueKeys,
  knownCodes,
  periods,
  domain,
  shares,
  smallCounts,
  recomputable
];

interface CheckReport {
  readonly problems: readonly string[];
  readonly rules: readonly string[];
  /** Cells marked `geheim`. */
  readonly suppressed: number;
}

/** Runs all checks on the staged tables. */
export async function checkRelease(
  workshop: Workshop,
  dataset: Bench['dataset'],
  indicators: readonly Indicator[],
  shapes: ReadonlyMap<string, TableShape>
): Promise<CheckReport> {
  const observations = [...shapes.keys()].filter((name) => name.startsWith('waarnemingen'));
  const bench = { workshop, dataset, indicators, shapes, observations };
  const problems: string[] = [];
  for (const check of checks) {
    const found = await check.run(bench);
    problems.push(...listed(found.map((problem) => `${check.id}: ${problem}`)));
  }
  let suppressed = 0;
  for (const [name, { fields }] of shapes) {
    if (!fields.some((field) => field.name === 'markering')) continue;
    const [count] = await workshop.all(
      `SELECT count(*)::INTEGER AS n FROM ${identifier(name)} WHERE markering = 'geheim'`
    );
    suppressed += Number(count?.n ?? 0);
  }
  return { problems, rules: checks.map(({ id }) => id), suppressed };
}
