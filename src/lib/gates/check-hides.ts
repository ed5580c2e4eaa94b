import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { GateInput } from './gate-input.ts';
import type { GateFinding } from './gate-report.ts';
import { listed } from './listed.ts';
import { hideNumbers } from './protect-cells.ts';

/** Rules that look at one number by itself, in the order in which they are told. */
export const ownRules = ['threshold', 'percentages', 'implied-count', 'small-areas', 'dominance'] as const;
type OwnRule = (typeof ownRules)[number];

const minimumOf: Readonly<Record<OwnRule, (policy: DisclosurePolicy) => number>> = {
  threshold: ({ minimumLocalCount }) => minimumLocalCount,
  percentages: ({ minimumDenominator }) => minimumDenominator,
  'implied-count': ({ minimumLocalCount }) => minimumLocalCount,
  'small-areas': ({ minimumInhabitants }) => minimumInhabitants,
  dominance: ({ minimumEnterprises }) => minimumEnterprises
};

/** Rules that are told together. */
const together: Readonly<Record<string, OwnRule>> = {
  'group-disclosure': 'percentages',
  everyone: 'percentages'
};
const toldAs = (rule: string): string => together[rule] ?? rule;

/**
 * What one rule says of the analysts' own answers: numbers of own data are stopped, and hidden by one button; over a
 * published release they are said, because the release's own rules have already been applied.
 */
export function checkHides(rule: OwnRule, input: GateInput): GateFinding {
  const { document, plan, policy } = input;
  const about = { gate: 'onthulling', rule, asks: false, title: `gate.${rule}.title` } as const;
  const hides = plan.primary.filter((one) => toldAs(one.rule) === rule);
  if (hides.length > 0)
    return {
      ...about,
      outcome: 'blokkade',
      reason: `gate.${rule}.found`,
      values: {
        minimum: minimumOf[rule](policy),
        names: listed(hides.map(({ said }) => said))
      },
      cells: [...new Set(hides.map(({ cell }) => cell))],
      repairs: [
        {
          label: hides.length === 1 ? 'gate.repair.hide' : 'gate.repair.hide.count',
          values: { name: hides[0]?.said ?? '', count: hides.length },
          edits: hideNumbers(document, hides)
        }
      ]
    };
  const said = warned(rule, input);
  if (said.length > 0)
    return {
      ...about,
      outcome: 'waarschuwing',
      reason: rule === 'threshold' ? 'gate.threshold.public' : 'gate.percentages.everyone',
      values: {
        minimum: rule === 'threshold' ? policy.minimumCount : policy.minimumGroup,
        names: listed(said.map(({ name }) => name))
      },
      cells: [...new Set(said.map(({ cell }) => cell))],
      repairs: []
    };
  return {
    ...about,
    outcome: 'akkoord',
    reason: `gate.${rule}.none`,
    values: {},
    cells: [],
    repairs: []
  };
}

/** Groups in which everyone counts, and small counts that an own query takes from the release. */
function warned(rule: OwnRule, { results, plan }: GateInput) {
  if (rule === 'percentages')
    return results.flatMap(({ cell, rows }) =>
      (plan.warnings.get(cell) ?? []).map(({ row }) => ({ cell, name: rows[row] ?? '' }))
    );
  if (rule !== 'threshold') return [];
  return results.flatMap(({ cell, rows, lokaal }) =>
    lokaal ? [] : (plan.publicSmall.get(cell) ?? []).map(({ row }) => ({ cell, name: rows[row] ?? '' }))
  );
}
