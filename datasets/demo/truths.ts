import type { Gemeente } from '../reference/gemeenten.ts';
import truths from './truths.json' with { type: 'json' };

/** What is planted in the figures of one indicator or branch, per area. */
export interface Planted {
  /** Multiplies the expected rate of a gemeente. */
  factor(gemeente: Gemeente): number;
  /** Multiplies the expected rate of a wijk and all in it. */
  wijkFactor(code: string): number;
  /** Percent per year on top of the national trend. */
  trend(gemeente: Gemeente): number;
}

const lies = (areas: readonly string[], { code, riec, provincie }: Gemeente) =>
  areas.includes(code) || areas.includes(riec) || areas.includes(provincie);

/** Planted effects of one indicator. */
export function plantedIn(indicator: string): Planted {
  const clusters = truths.clusters.filter((cluster) => cluster.indicator === indicator);
  const trends = truths.trends.filter((trend) => trend.indicator === indicator);
  const combined = truths.combinations.map(({ areas, factors }) => ({
    areas,
    factor: new Map<string, number>(Object.entries(factors)).get(indicator) ?? 1
  }));
  return {
    factor: (gemeente) =>
      [...clusters, ...combined].reduce(
        (f, { areas, factor }) => (lies(areas, gemeente) ? f * factor : f),
        1
      ),
    wijkFactor: (code) =>
      clusters.reduce((f, { areas, factor }) => (areas.includes(code) ? f * factor : f), 1),
    trend: (gemeente) =>
      trends.reduce((sum, { areas, perYear }) => (lies(areas, gemeente) ? sum + perYear : sum), 0)
  };
}

/** How much more of a branch there is in a gemeente than elsewhere. */
export function sectorFactor(sbi: string, gemeente: Gemeente): number {
  return truths.sectors.reduce(
    (f, sector) => (sector.sbi === sbi && lies(sector.areas, gemeente) ? f * sector.factor : f),
    1
  );
}

interface Calm {
  readonly spread: number;
  readonly urban: number;
}

const calm = new Map<string, Calm>(Object.entries(truths.spread));

/** Spread of an indicator in which something is planted: small enough for it to stand out; null where untouched. */
export function calmSpread(indicator: string): Calm | null {
  return isNull(indicator) ? { spread: 0, urban: 0 } : (calm.get(indicator) ?? null);
}

/** The same expected rate everywhere: whatever an analysis finds in it is a false discovery. */
const isNull = (indicator: string) => truths.null.includes(indicator);

/** And no change over time either. */
export const hasNoTrend = (indicator: string) => truths.nullTrend.includes(indicator);
