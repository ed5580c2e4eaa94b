import type { Stage } from './stage.ts';

/** How often each contestant is timed; the first rounds warm up, and compare answers. */
export interface Rounds {
  readonly warmups: number;
  readonly timed: number;
}

/** What is hoped for: a ratio to a peer's median, or a limit to our own figures. */
export type Goal =
  | { readonly kind: 'times'; readonly against: string; readonly atLeast: number }
  | { readonly kind: 'limit'; readonly of: 'median' | 'p95'; readonly atMost: number };

/** One question put to several contestants in one alternating run: a block of the table. */
export interface Measure {
  readonly title: string;
  readonly unit: 'ms' | 'kB';
  /** The contestant that is this project; always among `samples`. */
  readonly own: string;
  /** Contestant → what was measured, in the order of the rounds. Less is better. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
  readonly goals: readonly Goal[];
  /** What a reader must know to judge the figures. */
  readonly notes: readonly string[];
}

/** A file of `benchmarks/`: what it asks, and how it asks it. */
export interface Benchmark {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<readonly Measure[]>;
}
