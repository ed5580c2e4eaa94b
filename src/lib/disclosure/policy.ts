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
  /** A buurt with fewer inhabitants, or fewer households, has no figures. */
  readonly minimumInhabitants: number;
  readonly minimumHouseholds: number;
  /** A turnover needs at least so many enterprises. */
  readonly minimumEnterprises: number;
  /** p % rule: the largest contributor's amount may not be estimable to within this percentage by the second. */
  readonly dominancePercentage: number;
  /** (n,k) rule: the n largest contributors may not make up more than k % of an amount. */
  readonly dominanceContributors: number;
  readonly dominanceShare: number;
  /** Own counts are rounded to a multiple of this when they leave. */
  readonly roundingBase: number;
  /** A hidden count must be open to at least this many further values, given all that is published around it. */
  readonly minimumWidth: number;
}

export const defaultPolicy: DisclosurePolicy = {
  minimumCount: 5,
  minimumLocalCount: 10,
  minimumDenominator: 20,
  minimumIncomeDenominator: 100,
  minimumGroup: 100,
  minimumInhabitants: 50,
  minimumHouseholds: 10,
  minimumEnterprises: 3,
  dominancePercentage: 10,
  dominanceContributors: 2,
  dominanceShare: 85,
  roundingBase: 5,
  minimumWidth: 3
};

/** The stricter of two policies, bound by bound. */
export const strictest = (a: DisclosurePolicy, b: DisclosurePolicy): DisclosurePolicy => ({
  minimumCount: Math.max(a.minimumCount, b.minimumCount),
  minimumLocalCount: Math.max(a.minimumLocalCount, b.minimumLocalCount),
  minimumDenominator: Math.max(a.minimumDenominator, b.minimumDenominator),
  minimumIncomeDenominator: Math.max(a.minimumIncomeDenominator, b.minimumIncomeDenominator),
  minimumGroup: Math.max(a.minimumGroup, b.minimumGroup),
  minimumInhabitants: Math.max(a.minimumInhabitants, b.minimumInhabitants),
  minimumHouseholds: Math.max(a.minimumHouseholds, b.minimumHouseholds),
  minimumEnterprises: Math.max(a.minimumEnterprises, b.minimumEnterprises),
  dominancePercentage: Math.max(a.dominancePercentage, b.dominancePercentage),
  dominanceContributors: Math.max(a.dominanceContributors, b.dominanceContributors),
  dominanceShare: Math.min(a.dominanceShare, b.dominanceShare),
  roundingBase: Math.max(a.roundingBase, b.roundingBase),
  minimumWidth: Math.max(a.minimumWidth, b.minimumWidth)
});
