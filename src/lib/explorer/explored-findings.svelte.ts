import type { AreaCode } from '../areas/area.ts';
import type { ComputeClient } from '../engine/compute.ts';
import type { Indicator, IndicatorId, Period } from '../indicators/definition.ts';
import type { ExploredAreas } from './explored-areas.svelte.ts';
import type { ExploredFigures } from './explored-figures.svelte.ts';
import { PlaceFinder } from './place-finder.ts';
import { standingOut, type StandingOut } from './standing-out.ts';
import type { StandingPlaces } from './standing-places.ts';
import { standingTrends, type StandingTrends } from './standing-trends.ts';

interface Sources {
  readonly gebied: () => AreaCode;
  readonly period: () => Period;
  readonly indicators: readonly Indicator[];
  readonly areas: ExploredAreas;
  readonly figures: ExploredFigures;
  readonly compute: ComputeClient;
}

/** What is worth a look, when all indicators have been gone through. */
export class ExploredFindings {
  readonly #sources: Sources;
  readonly #places: PlaceFinder;
  /** Rises when gemeenten have been gone through. */
  #gone = $state(0);

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#places = new PlaceFinder(sources.compute, () => this.#gone++);
  }

  readonly #isTesting = $derived.by(() => {
    const { indicators, figures } = this.#sources;
    return indicators.some(({ id }) => figures.isPending(id));
  });

  readonly #standingOut = $derived.by((): StandingOut | null => {
    if (this.#isTesting) return null;
    const { indicators, areas, figures } = this.#sources;
    const [gebied, period] = [this.#sources.gebied(), this.#sources.period()];
    const about = `standing out ${gebied}`;
    return areas.directory.get(gebied)?.niveau === 'land'
      ? figures.together(
          about,
          period,
          indicators.flatMap(({ id }) => figures.askRegions(id, period) ?? []),
          (all) => standingOut(all.flat())
        )
      : figures.together(
          about,
          period,
          indicators.flatMap(({ id }) => figures.askOwn(id, period) ?? []),
          (all) => standingOut(all.filter((one) => one !== null))
        );
  });
  /** On what the chosen area stands out, or in which regions the country does; null until every indicator has been tested. */
  get standingOut(): StandingOut | null {
    return this.#standingOut;
  }

  readonly #standingPlaces = $derived.by((): StandingPlaces | null => {
    if (this.#isTesting) return null;
    const { indicators, areas, figures } = this.#sources;
    const [gebied, period] = [this.#sources.gebied(), this.#sources.period()];
    const { directory, choice, group } = areas;
    const tested = directory.members(gebied);
    if (tested.length < 2) return null;
    void this.#gone;
    const members = [tested, group?.leden ?? []].map((codes) => codes.join());
    return this.#places.find([period, choice, ...members].join(' '), () => {
      const columns = indicators.flatMap(({ id }) => figures.packed(id, period) ?? []);
      return {
        areas: directory.all.filter(({ niveau }) => niveau !== 'eigen'),
        regions: group ? [group] : [],
        codes: columns[0]?.codes.split(' ') ?? [],
        columns,
        comparison: choice,
        tested
      };
    });
  });
  /** Which gemeenten of the chosen region, or of the country, stand out on what; null for a gemeente, and until they have been tested. */
  get standingPlaces(): StandingPlaces | null {
    return this.#standingPlaces;
  }

  dispose(): void {
    this.#places.dispose();
  }

  readonly #standingTrends = $derived.by((): StandingTrends | null => {
    if (this.#isTesting) return null;
    const { indicators, areas, figures } = this.#sources;
    const gebied = this.#sources.gebied();
    const { comparison } = areas;
    const own = indicators.flatMap(({ id }) => figures.askTrend(id, gebied) ?? []);
    const than =
      gebied === comparison ? [] : indicators.flatMap(({ id }) => figures.askTrend(id, comparison) ?? []);
    return figures.together(`changing ${gebied}`, 'trend', [...own, ...than], (all) => {
      const others = all.slice(own.length);
      const beside = (id: IndicatorId) => others.find(({ indicator }) => indicator === id) ?? null;
      return standingTrends(
        all.slice(0, own.length).map((one) => ({ own: one, than: beside(one.indicator) }))
      );
    });
  });
  /** On what the chosen area changes otherwise than its comparison; null until every indicator has been tested. */
  get standingTrends(): StandingTrends | null {
    return this.#standingTrends;
  }
}
