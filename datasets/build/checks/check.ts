import type { Indicator } from '../../../src/lib/indicators/definition.ts';
import type { Dataset, TableShape } from '../../dataset.ts';
import type { Workshop } from '../workshop.ts';

/** What a check may look at: the staged tables in the workshop, and what was declared. */
export interface Bench {
  readonly workshop: Workshop;
  readonly dataset: Pick<Dataset, 'vintage' | 'themes'>;
  readonly indicators: readonly Indicator[];
  readonly shapes: ReadonlyMap<string, TableShape>;
  /** The observation tables that this release has. */
  readonly observations: readonly string[];
}

/** One thing that must hold of every release; an empty list when it does. */
export interface Check {
  readonly id: string;
  run(bench: Bench): Promise<readonly string[]>;
}

/** Problems of one kind are listed up to this many; the rest is counted. */
const LISTED = 10;

/** First problems as lines, and how many more there are. */
export function listed(problems: readonly string[]): readonly string[] {
  if (problems.length <= LISTED) return problems;
  return [...problems.slice(0, LISTED), `… and ${problems.length - LISTED} more like this`];
}
