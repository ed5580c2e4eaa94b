import type { AreaCode } from '../areas/area.ts';
import type { Indicator, Period } from '../indicators/definition.ts';
import type { ExploredAreas } from './explored-areas.svelte.ts';
import type { ExploredFigures } from './explored-figures.svelte.ts';
import { standingOut, type StandingOut } from './standing-out.ts';
import { standingTrends, type StandingTrends } from './standing-trends.ts';

interface Sources {
  readonly gebied: () => AreaCode;
  readonly period: () => Period;
  readonly indicators: readonly Indicator[];
  readonly areas: ExploredAreas;
  readonly figures: ExploredFigures;
}

/** What is worth a look, when all indicators have been gone through. */
export class ExploredFindings {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  readonly #isTesting = $derived.by(() => {
    const { indicators, figures } = this.#sources;
    return indicators.some(({ id }) => figures.isPending(id));
  });

  readonly #standingOut = $derived.by((): StandingOut | null => {
    if (this.#isTesting) return null;
    const { indicators, areas, figures } = this.#sources;
    const period = this.#sources.period();
    const ofCountry = areas.directory.get(this.#sources.gebied())?.niveau === 'land';
    return standingOut(
      indicators.flatMap(({ id }) =>
        ofCountry ? figures.regions(id, period) : (figures.own(id, period) ?? [])
      )
    );
  });
  /** On what the chosen area stands out, or in which regions the country does; null until every indicator has been tested. */
  get standingOut(): StandingOut | null {
    return this.#standingOut;
  }

  readonly #standingTrends = $derived.by((): StandingTrends | null => {
    if (this.#isTesting) return null;
    const { indicators, areas, figures } = this.#sources;
    const gebied = this.#sources.gebied();
    const { comparison } = areas;
    return standingTrends(
      indicators.flatMap(({ id }) => {
        const own = figures.trend(id, gebied);
        return own ? [{ own, than: gebied === comparison ? null : figures.trend(id, comparison) }] : [];
      })
    );
  });
  /** On what the chosen area changes otherwise than its comparison; null until every indicator has been tested. */
  get standingTrends(): StandingTrends | null {
    return this.#standingTrends;
  }
}
