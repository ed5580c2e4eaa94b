import type { Rounds } from './benchmark.ts';

/** One way to do the work. Steps differ (another brush, another year), and are the same for all in one round. */
export interface Entrant {
  readonly name: string;
  /** Does step `step` and tells how long it took; several figures when it is a burst. */
  readonly sample: (step: number) => Promise<readonly number[]>;
  /** What step `step` gives, untimed. */
  readonly answer: (step: number) => Promise<readonly number[]>;
}

/** Largest difference between two answers, relative to the size of the numbers; missing must be missing in both. */
export function difference(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return Infinity;
  return a.reduce((most, value, index) => {
    const other = b[index] ?? NaN;
    if (Number.isNaN(value) || Number.isNaN(other))
      return Number.isNaN(value) && Number.isNaN(other) ? most : Infinity;
    return Math.max(most, Math.abs(value - other) / Math.max(1, Math.abs(value)));
  }, 0);
}

/** The order of a round: everyone starts equally often, and follows after everyone. */
export function orderOf<T>(entrants: readonly T[], round: number): readonly T[] {
  const start = round % entrants.length;
  const turned = [...entrants.slice(start), ...entrants.slice(0, start)];
  return Math.floor(round / entrants.length) % 2 === 0 ? turned : turned.reverse();
}

/**
 * Samples of all entrants in alternating order. Throws when answers differ by more than `tolerance` in a warm-up
 * round: what doesn't give the same answer is not timed.
 */
export async function race(
  entrants: readonly Entrant[],
  { warmups, timed }: Rounds,
  tolerance = 1e-9
): Promise<Record<string, number[]>> {
  for (let step = 0; step < warmups; step++) {
    const answers = new Map<string, readonly number[]>();
    for (const { name, answer, sample } of entrants) {
      answers.set(name, await answer(step));
      await sample(step);
    }
    const [[first, expected] = ['', []], ...others] = answers;
    for (const [name, given] of others) {
      const off = difference(expected, given);
      if (off > tolerance)
        throw new Error(`answers of ${first} and ${name} differ in step ${step}: ${off} over ${tolerance}`);
    }
  }
  const samples: Record<string, number[]> = Object.fromEntries(entrants.map(({ name }) => [name, []]));
  for (let round = 0; round < timed; round++)
    for (const { name, sample } of orderOf(entrants, round))
      samples[name]?.push(...(await sample(warmups + round)));
  return samples;
}
