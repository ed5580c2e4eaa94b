import type { PeerFeature } from '../stats/peers.ts';
import type { IndicatorId, Period } from './definition.ts';
import { inhabitantsIn, inhabitantsSource } from './inhabitants.ts';
import type { Observation } from './observation.ts';
import type { Release } from './release.ts';

/** What an area is like in one respect, as far as this release knows it. */
export interface AreaFeature {
  readonly id: PeerFeature;
  /** Indicators that it is read from. */
  readonly sources: readonly IndicatorId[];
  readonly decimals: number;
  /** Null where a figure is hidden or missing. */
  value(figures: ReadonlyMap<IndicatorId, Observation>): number | null;
}

/**
 * The features in which gemeenten of a release can be compared, in one period: size, density, urbanity, homes and
 * businesses. Never an outcome, never a trait of inhabitants: the list is closed (`peerFeatures`). How near the border a
 * gemeente lies is in no release yet.
 */
export function areaFeatures(release: Release, period: Period): readonly AreaFeature[] {
  const find = (holds: (id: IndicatorId, noemer: string) => boolean) =>
    release.regiobeeld.indicators.find(
      ({ id, noemer, perioden, niveaus }) =>
        niveaus.includes('gemeente') && perioden.includes(period) && holds(id, noemer)
    );
  const plain = (feature: PeerFeature, id: IndicatorId, decimals: number): readonly AreaFeature[] =>
    find((one) => one === id)
      ? [{ id: feature, sources: [id], decimals, value: (figures) => figures.get(id)?.waarde ?? null }]
      : [];

  const people = inhabitantsSource(release, period);
  const homes = find((_, noemer) => /^(alle )?woningen$/.test(noemer));
  const inhabitants = (figures: ReadonlyMap<IndicatorId, Observation>): number | null => {
    const figure = people && figures.get(people.id);
    return people && figure ? inhabitantsIn(people, figure) : null;
  };
  return [
    ...(people ? [{ id: 'inwoners' as const, sources: [people.id], decimals: 0, value: inhabitants }] : []),
    ...plain('dichtheid', 'bevolkingsdichtheid', 0),
    ...plain('stedelijkheid', 'omgevingsadressendichtheid', 0),
    ...(people && homes
      ? [
          {
            id: 'woningvoorraad' as const,
            sources: [people.id, homes.id],
            decimals: 0,
            // Homes alone would count size twice.
            value: (figures: ReadonlyMap<IndicatorId, Observation>) => {
              const [stock, size] = [figures.get(homes.id)?.noemer ?? null, inhabitants(figures)];
              return stock === null || size === null || size === 0 ? null : (1000 * stock) / size;
            }
          }
        ]
      : []),
    ...plain('bedrijvigheid', 'vestigingen_totaal', 0)
  ];
}
