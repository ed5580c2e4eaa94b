import type { Indicator } from '../../../src/lib/indicators/definition.ts';
import type { Dataset, TableShape } from '../../dataset.ts';
import { identifier, type Workshop } from '../workshop.ts';
import { listed, type Check } from './check.ts';

/** Everything that must hold, in the order in which it is told. */
export const checks: readonly Check[] = [];

export interface CheckReport {
  readonly problems: readonly string[];
  readonly rules: readonly string[];
  /** Cells marked `geheim`. */
  readonly suppressed: number;
}

/** Runs all checks on the staged tables. */
export async function checkRelease(
  workshop: Workshop,
  dataset: Pick<Dataset, 'vintage' | 'licenses' | 'sources'>,
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
