/** How small a number may be before it can point at someone. Counts of persons, homes or businesses. */
export interface DisclosurePolicy {
  /** Counts from 1 to below this are hidden. */
  readonly minimumCount: number;
  /** The same for data that an analyst brought in. */
  readonly minimumLocalCount: number;
  /** A percentage needs at least this denominator. */
  readonly minimumDenominator: number;
  /** The same for income. */
  readonly minimumIncomeDenominator: number;
  /** 0 % and 100 % of a sensitive trait are hidden under this denominator: they speak of everyone in the group. */
  readonly minimumGroup: number;
}

export const defaultPolicy: DisclosurePolicy = {
  minimumCount: 5,
  minimumLocalCount: 10,
  minimumDenominator: 20,
  minimumIncomeDenominator: 100,
  minimumGroup: 100
};

/** The stricter of two policies, bound by bound. */
export const strictest = (a: DisclosurePolicy, b: DisclosurePolicy): DisclosurePolicy => ({
  minimumCount: Math.max(a.minimumCount, b.minimumCount),
  minimumLocalCount: Math.max(a.minimumLocalCount, b.minimumLocalCount),
  minimumDenominator: Math.max(a.minimumDenominator, b.minimumDenominator),
  minimumIncomeDenominator: Math.max(a.minimumIncomeDenominator, b.minimumIncomeDenominator),
  minimumGroup: Math.max(a.minimumGroup, b.minimumGroup)
});
