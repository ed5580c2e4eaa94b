import type { Goal, Measure } from './benchmark.ts';

export interface Summary {
  readonly median: number;
  readonly p95: number;
}

export interface Verdict {
  readonly goal: Goal;
  /** The ratio or the figure that the goal speaks of. */
  readonly found: number;
  readonly met: boolean;
}

/** Between two samples the value is read on the line between them (R's type 7). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const summarise = (samples: readonly number[]): Summary => ({
  median: quantile(samples, 0.5),
  p95: quantile(samples, 0.95)
});

/** How many times the own median goes into that of another contestant: above 1 we are faster (or smaller). */
export const timesOwn = ({ samples, own }: Measure, name: string): number =>
  summarise(samples[name] ?? []).median / summarise(samples[own] ?? []).median;

export function judge(measure: Measure): readonly Verdict[] {
  const own = summarise(measure.samples[measure.own] ?? []);
  return measure.goals.map((goal) => {
    const found = goal.kind === 'times' ? timesOwn(measure, goal.against) : own[goal.of];
    return { goal, found, met: goal.kind === 'times' ? found >= goal.atLeast : found <= goal.atMost };
  });
}
