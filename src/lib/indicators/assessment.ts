import type { AreaCode } from '../areas/area.ts';
import type { IndicatorId, Mark, Period } from './definition.ts';

/** Two-sided interval in the unit of the value it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Outcome of testing a value against a comparison (design: methods, 8). */
export type ComparisonClass =
  'duidelijk_hoger' | 'hoger' | 'niet_anders' | 'lager' | 'duidelijk_lager' | 'niet_getoetst';

/** Why there is no value or no test. */
export type NoVerdict =
  | 'te_weinig_waarnemingen'
  | 'geheim'
  | 'geen_gegevens'
  | 'onvolledige_regio'
  | 'niet_optelbaar'
  | 'geen_vergelijking'
  | 'geen_toets';

/** Which comparison an analyst asked for; resolved to an area per gebied. */
export const comparisons = ['nederland', 'provincie', 'riec'] as const;

/**
 * The result object behind every figure and sentence: one indicator, one area, one period, tested against one
 * comparison. Values and intervals are in the indicator's unit (per 10.000, %, …).
 */
export interface Assessment {
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly period: Period;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** 95 % interval; null without a value or where the source gives too little to compute one. */
  readonly interval: Interval | null;
  readonly comparison: { readonly area: AreaCode; readonly value: number | null } | null;
  readonly class: ComparisonClass;
  /** Null when tested. */
  readonly noVerdict: NoVerdict | null;
  /** Members of a region with a known value, and all of them; `known === total` for a published value. */
  readonly members: { readonly known: number; readonly total: number; readonly missing: readonly AreaCode[] };
  /**
   * Sum over the known members of an incomplete region, with its interval; null in every other case. Shown only with
   * "k van m gemeenten"; `value` stays null and nothing is tested.
   */
  readonly partial: { readonly value: number; readonly interval: Interval | null } | null;
  /** How the value came about: as published, or pooled from members. */
  readonly origin: 'gepubliceerd' | 'samengevoegd';
  readonly mark: Mark;
  /** Overdispersion used in the limits (φ, winsorised) and additive variance τ²; null where not used. */
  readonly dispersion: { readonly phi: number; readonly tau2: number } | null;
  /** Limits around the comparison that the value was tested against. */
  readonly limits: { readonly warning: Interval; readonly alarm: Interval } | null;
  /** Two-sided p of the test, before any correction for how many were made; null when untested. */
  readonly p: number | null;
}
