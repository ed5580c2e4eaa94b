import { tickStep } from 'd3';

export interface Ticks {
  readonly values: readonly number[];
  /** Decimals that tell two ticks apart. */
  readonly decimals: number;
}

/** Round values from 0 (or the lowest, where that is negative) up to `high`: at most `most` steps above the first. */
export function toTicks(low: number, high: number, most: number): Ticks {
  const start = Math.min(0, low);
  if (!(high > start)) return { values: [start], decimals: 0 };
  const steps = Array.from({ length: most }, (_, index) => tickStep(start, high, most - index));
  const step =
    steps.find((size) => Math.floor(high / size) - Math.ceil(start / size) <= most) ?? high - start;
  const first = Math.ceil(start / step);
  const count = Math.floor(high / step) - first;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const values = Array.from({ length: count + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(decimals))
  );
  return { values, decimals };
}
