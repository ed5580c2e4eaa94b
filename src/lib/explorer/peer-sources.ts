import type { AreaFeature } from '../indicators/area-features.ts';
import type { IndicatorId } from '../indicators/definition.ts';

/** Every indicator that features are read from, once. */
export const peerSources = (features: readonly AreaFeature[]): readonly IndicatorId[] => [
  ...new Set(features.flatMap(({ sources }) => sources))
];
