/** A set of numbers in which two places can be exchanged. */
interface Places {
  readonly length: number;
  [index: number]: number;
}

/** Puts values in an order that is any order with equal chance (Fisher and Yates), in place. */
export function shuffle(values: Places, uniform: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    const kept = values[i] ?? 0;
    values[i] = values[j] ?? 0;
    values[j] = kept;
  }
}
