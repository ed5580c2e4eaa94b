import { toFigureAtRisk } from '../disclosure/figure-at-risk.ts';
import { defaultPolicy } from '../disclosure/policy.ts';
import { everyone } from '../disclosure/rules/everyone.ts';
import { percentages } from '../disclosure/rules/percentages.ts';
import type { GateFinding } from './gate-report.ts';
import type { GateInput } from './gate-input.ts';
import type { OwnCounts } from './own-counts.ts';

/** Own counts beside their denominators: groups too small for a share, and groups in which everyone counts. */
export function checkOwnShares({ ownCounts }: Pick<GateInput, 'ownCounts'>): GateFinding {
  const rule = { gate: 'onthulling', rule: percentages.id, asks: false, title: 'gate.shares.title' } as const;
  const hits = (rows: (counts: OwnCounts) => number) =>
    ownCounts.map((counts) => ({ ...counts, count: rows(counts) })).filter(({ count }) => count > 0);
  const small = hits(
    (counts) => figures(counts).filter((one) => percentages.hides(one, defaultPolicy)).length
  );
  const whole = hits((counts) => figures(counts).filter((one) => everyone.warns(one, defaultPolicy)).length);
  const lokaal = small.filter((hit) => hit.lokaal);
  const [shown, reason] =
    lokaal.length > 0
      ? ([lokaal, 'gate.shares.small'] as const)
      : whole.length > 0
        ? ([whole, 'gate.shares.everyone'] as const)
        : ([small, 'gate.shares.small'] as const);
  if (shown.length === 0)
    return { ...rule, outcome: 'akkoord', reason: 'gate.shares.none', values: {}, cells: [] };
  return {
    ...rule,
    outcome: lokaal.length > 0 ? 'blokkade' : 'waarschuwing',
    reason,
    values: {
      count: shown.reduce((sum, { count }) => sum + count, 0),
      minimum: defaultPolicy.minimumDenominator,
      column: shown[0]?.column ?? ''
    },
    cells: [...new Set(shown.map(({ cell }) => cell))]
  };
}

const figures = ({ values, noemers, lokaal }: OwnCounts) =>
  Array.from(values, (teller, row) =>
    toFigureAtRisk({ teller: orNull(teller), noemer: orNull(noemers?.[row]), lokaal })
  );

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
