import type { GateInput } from './gate-input.ts';
import type { GateFinding } from './gate-report.ts';
import { listed } from './listed.ts';
import { hideNumbers } from './protect-cells.ts';
import { repairOpen } from './repair-open.ts';

/** Hidden numbers that a reader could work out from what is shown around them, now or earlier. */
export function checkDeterminability({ document, plan, withoutTotals }: GateInput): GateFinding {
  const rule = {
    gate: 'onthulling',
    rule: 'determinability',
    asks: false,
    title: 'gate.determinability.title'
  } as const;
  const partners = plan.partners.filter((one) => one.rule === 'determinability');
  const open = plan.open.filter(({ of }) => of !== undefined);
  if (partners.length + open.length === 0)
    return {
      ...rule,
      outcome: 'akkoord',
      reason: 'gate.determinability.none',
      values: {},
      cells: [],
      repairs: []
    };
  const places = open.flatMap((one) => one.places);
  const names = [...plan.exposed, ...open.flatMap(({ of }) => of ?? [])];
  return {
    ...rule,
    outcome: 'blokkade',
    title: names.length === 1 ? 'gate.determinability.one' : 'gate.determinability.more',
    reason: partners.length === 0 ? 'gate.determinability.open' : 'gate.determinability.found',
    values: {
      names: listed(names),
      partners: listed(partners.map(({ said }) => said)),
      count: names.length
    },
    cells: [...new Set([...partners, ...places].map(({ cell }) => cell))],
    repairs: [
      ...(partners.length > 0
        ? [
            {
              label: partners.length === 1 ? 'gate.repair.hide' : 'gate.repair.hide.also',
              values: { name: partners[0]?.said ?? '', count: partners.length },
              edits: hideNumbers(document, partners)
            } as const
          ]
        : []),
      ...(withoutTotals ? [withoutTotals] : []),
      ...repairOpen(document, places)
    ]
  };
}
