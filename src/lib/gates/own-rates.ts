import { toFigureAtRisk } from '../disclosure/figure-at-risk.ts';
import { defaultPolicy } from '../disclosure/policy.ts';
import { impliedCount } from '../disclosure/rules/implied-count.ts';
import type { GateFinding } from './gate-report.ts';
import type { GateInput } from './gate-input.ts';
import type { OwnCounts } from './own-counts.ts';

/**
 * Rates of local data whose count was left out, beside their denominator: 0.25 per 1,000 of 12,000 is 3. A release
 * gives means and medians without a count, so there it says nothing.
 */
export function checkOwnRates({ ownCounts }: Pick<GateInput, 'ownCounts'>): GateFinding {
  const rule = { gate: 'onthulling', rule: impliedCount.id, asks: false, title: 'gate.rates.title' } as const;
  const hits = ownCounts
    .filter(({ lokaal }) => lokaal)
    .map((counts) => ({ ...counts, open: openRates(counts) }))
    .filter(({ open }) => open > 0);
  if (hits.length === 0)
    return { ...rule, outcome: 'akkoord', reason: 'gate.rates.none', values: {}, cells: [] };
  return {
    ...rule,
    outcome: 'blokkade',
    reason: 'gate.rates.found',
    values: { count: hits.reduce((sum, { open }) => sum + open, 0), column: hits[0]?.column ?? '' },
    cells: [...new Set(hits.map(({ cell }) => cell))]
  };
}

const openRates = ({ values, noemers, rates }: OwnCounts): number =>
  Array.from(values).filter((teller, row) => {
    if (!Number.isNaN(teller) || Number.isNaN(noemers?.[row] ?? NaN)) return false;
    return rates.some((rate) => {
      const waarde = rate[row] ?? NaN;
      const figure = toFigureAtRisk({ geheim: true, waarde: Number.isNaN(waarde) ? null : waarde });
      return impliedCount.hides(figure, defaultPolicy);
    });
  }).length;
