import { defaultPolicy, strictest, type DisclosurePolicy } from '../disclosure/policy.ts';
import type { Release } from '../indicators/release.ts';

/** The house's policy, or that of the source of a release bound by bound where it is stricter. */
export const policyOf = ({ regiobeeld }: Pick<Release, 'regiobeeld'>): DisclosurePolicy =>
  strictest(defaultPolicy, { ...defaultPolicy, ...regiobeeld.disclosure.policy });
