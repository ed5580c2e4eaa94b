/** Two-sided interval in the unit of the value that it belongs to. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** A value with its 95 % and 99.8 % intervals, all in one unit. */
export interface Estimate {
  readonly value: number;
  readonly at95: Limits;
  readonly at998: Limits;
}

/** A two-sided confidence level: the normal quantile, and the probability left out on each side. */
export interface ConfidenceLevel {
  readonly z: number;
  readonly tail: number;
}

export const level95: ConfidenceLevel = { z: 1.959963984540054, tail: 0.025 };
export const level998: ConfidenceLevel = { z: 3.090232306167813, tail: 0.001 };

/** Multiplies limits by a factor, for example from counts to counts per 10,000. */
export const scale = ({ low, high }: Limits, factor: number): Limits => ({
  low: low * factor,
  high: high * factor
});

/** Limits that hold both. */
export const widest = (a: Limits, b: Limits): Limits => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high)
});
