/** One number of a publication: a count of an area, a total, a sum over years. Whole numbers. */
export interface Quantity {
  /** Null when it is not known here either. */
  readonly value: number | null;
  readonly hidden: boolean;
  /** What a reader knows of it beforehand when it is hidden: `<5` means 1 to 4. */
  readonly low: number;
  readonly high: number;
  /** A hidden number must be open to at least so many further values; 0 where nothing is at stake. */
  readonly width: number;
  /** What hiding it costs the reader; Infinity for what is public already and can't be hidden again. */
  readonly loss: number;
}

/** Coefficients by index of quantity; with them the quantities add up to zero: parts +1, their total −1. */
export type Identity = ReadonlyMap<number, number>;

/** Numbers and everything that is known to hold between them. */
export interface DisclosureSystem {
  readonly quantities: readonly Quantity[];
  readonly identities: readonly Identity[];
}

/** A number that everyone may see. */
export const shown = (value: number, loss = value): Quantity => ({
  value,
  hidden: false,
  low: 0,
  high: Infinity,
  width: 0,
  loss
});

/** A number hidden for its own sake; readers know that it lies from `low` to `high`. */
export const hiddenBetween = (value: number | null, low: number, high: number, width: number): Quantity => ({
  value,
  hidden: true,
  low,
  high,
  width: Math.min(width, high - low),
  loss: 0
});
