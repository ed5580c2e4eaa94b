import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';
import type { Measure } from './measure.ts';

/** A figure of the document that belongs to a measure. */
export interface Evidence {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/** What the document has for one measure, figure by figure. */
export interface Underpinning {
  readonly measure: Measure;
  /** Differ in the direction that asks for attention. */
  readonly supports: readonly Evidence[];
  /** Tested, and not different in that direction. */
  readonly neutral: readonly Evidence[];
  /** Could not be tested. */
  readonly untested: readonly Evidence[];
  /** Indicators that the release does not have, by id. */
  readonly absent: readonly string[];
}

/** Sorts the figures of a measure by what they can carry. Sensitive context carries nothing by itself. */
export function underpin(measure: Measure, figures: ReadonlyMap<string, Evidence>): Underpinning {
  const known = measure.indicators.flatMap((id) => figures.get(id) ?? []);
  const tested = known.filter(({ assessment }) => assessment.noVerdict === null);
  const supports = tested.filter(asksAttention);
  return {
    measure,
    supports,
    neutral: tested.filter((one) => !supports.includes(one)),
    untested: known.filter(({ assessment }) => assessment.noVerdict !== null),
    absent: measure.indicators.filter((id) => !figures.has(id))
  };
}

/** A figure that only describes asks for nothing, however much it differs. */
function asksAttention({ indicator, assessment }: Evidence): boolean {
  switch (indicator.richting) {
    case 'hoger_vraagt_aandacht':
    case 'detectie_afhankelijk':
      return assessment.class === 'hoger' || assessment.class === 'duidelijk_hoger';
    case 'lager_vraagt_aandacht':
      return assessment.class === 'lager' || assessment.class === 'duidelijk_lager';
    default:
      return false;
  }
}

/** Of several measures those with most figures behind them, then those that stand first in the list. */
export const mostUnderpinned = (all: readonly Underpinning[], count: number): readonly Underpinning[] =>
  all.toSorted((a, b) => weight(b) - weight(a)).slice(0, count);

const weight = ({ supports }: Underpinning): number =>
  supports.reduce((sum, { assessment }) => sum + (assessment.class.startsWith('duidelijk') ? 2 : 1), 0);
