import type { AreaCode } from '../areas/area.ts';
import { pool } from '../stats/pool.ts';
import type { Group } from '../stats/rest.ts';
import type { Indicator, Mark } from './definition.ts';
import type { Observation, ObservationSource } from './observation.ts';

/** What is known about one area in one period, before any interval or test. */
export interface AreaFigure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the indicator's unit; null when missing, secret, not poolable, or incomplete. */
  readonly value: number | null;
  /** As `value`, over the known members only; null unless some but not all members are known. */
  readonly partial: number | null;
  /** How many published numbers the numerator is the sum of: what rounding is counted by. */
  readonly summed: number;
  readonly known: number;
  readonly total: number;
  readonly missing: readonly AreaCode[];
  readonly origin: 'gepubliceerd' | 'samengevoegd';
  readonly mark: Mark;
  readonly why: 'geheim' | 'geen_gegevens' | 'onvolledige_regio' | 'niet_optelbaar' | null;
}

/** Sums of medians and scores mean nothing; survey shares are marked as not additive by their source. */
export const canBePooled = ({ soort, additief }: Indicator): boolean =>
  additief && soort !== 'mediaan' && soort !== 'index';

/** A number of something, of nothing: inhabitants, dwellings. It adds up without a denominator. */
export const isPlainCount = ({ soort, noemer }: Indicator): boolean => soort === 'telling' && noemer === '';

/** Areas are tested on rates and shares only: means, medians, scores and plain counts have no test. */
export const isTestable = (indicator: Indicator): boolean =>
  (indicator.soort === 'telling' || indicator.soort === 'percentage') && !isPlainCount(indicator);

/** The figure that a source published for an area. A published blank stays blank: it is not undone by adding up. */
export function publishedFigure(observation: Observation, members: number, indicator: Indicator): AreaFigure {
  const { teller, noemer, waarde, markering } = observation;
  const value =
    waarde ?? (teller !== null && noemer !== null && noemer > 0 ? (teller / noemer) * indicator.per : null);
  return {
    numerator: teller,
    denominator: noemer,
    value,
    partial: null,
    summed: 1,
    known: value === null ? 0 : Math.max(1, members),
    total: Math.max(1, members),
    missing: value === null ? [observation.gebied] : [],
    origin: 'gepubliceerd',
    mark: markering,
    why: value !== null ? null : markering === 'geheim' ? 'geheim' : 'geen_gegevens'
  };
}

/**
 * The figure of a region that no source published: its gemeenten added up (design: methods, 4).
 *
 * A mean is weighted with its denominators. With members missing the value is null and the sum of the others is
 * `partial`. The weakest mark among the members is the region's.
 */
export function pooledFigure(
  members: readonly AreaCode[],
  observations: ObservationSource,
  indicator: Indicator
): AreaFigure {
  const rows = members.map((code) => observations.get(code));
  const plain = isPlainCount(indicator);
  const parts = rows.map((row) => ({
    count: row ? numeratorOf(row, indicator) : null,
    total: plain ? 1 : (row?.noemer ?? null)
  }));
  const missing = members.filter((_, i) => parts[i]?.count == null || parts[i]?.total == null);
  const { count, total, known } = pool(parts);
  const poolable = canBePooled(indicator);
  const whole = plain ? 1 : total;
  const value = poolable && known > 0 && whole > 0 ? (count / whole) * indicator.per : null;
  const complete = missing.length === 0;
  return {
    numerator: value === null ? null : count,
    denominator: value === null || plain ? null : total,
    value: complete ? value : null,
    partial: complete ? null : value,
    summed: known,
    known,
    total: members.length,
    missing,
    origin: 'samengevoegd',
    mark: weakest(rows),
    why: !poolable
      ? 'niet_optelbaar'
      : value === null
        ? 'geen_gegevens'
        : complete
          ? null
          : 'onvolledige_regio'
  };
}

/** Nothing published and nothing to add up. */
export const noFigure = (area: AreaCode, why: 'geen_gegevens' | 'niet_optelbaar'): AreaFigure => ({
  numerator: null,
  denominator: null,
  value: null,
  partial: null,
  summed: 0,
  known: 0,
  total: 1,
  missing: [area],
  origin: 'gepubliceerd',
  mark: '',
  why
});

/** Counts of a figure, for an incomplete region those of its known members; null without a population. */
export const groupOf = ({ numerator, denominator }: AreaFigure): Group | null =>
  numerator !== null && denominator !== null && denominator > 0
    ? { count: numerator, total: denominator }
    : null;

/** A source that gives a mean with its denominator, but not the sum, has given the sum. */
const numeratorOf = ({ teller, noemer, waarde }: Observation, { soort, per }: Indicator): number | null =>
  teller ?? (soort === 'gemiddelde' && waarde !== null && noemer !== null ? (waarde * noemer) / per : null);

const weakest = (rows: readonly (Observation | undefined)[]): Mark => {
  const present = new Set(rows.map((row) => row?.markering));
  return (['reeksbreuk', 'geschat', 'voorlopig'] as const).find((mark) => present.has(mark)) ?? '';
};
