import type { GateInput } from './gate-input.ts';
import type { GateFinding } from './gate-report.ts';
import { listed } from './listed.ts';
import { hideNumbers } from './protect-cells.ts';
import { repairOpen } from './repair-open.ts';

/**
 * Sets the document's own counts against each other and against all that left before: a region less the same region
 * without one gemeente is that gemeente.
 */
export function checkDifferences({ document, plan, areas }: GateInput): GateFinding {
  const rule = {
    gate: 'onthulling',
    rule: 'differences',
    asks: false,
    title: 'gate.differences.title'
  } as const;
  const open = plan.open.filter(({ of }) => of === undefined);
  const found = [...plan.differences, ...open];
  const places = open.flatMap((one) => one.places);
  const [first] = found;
  if (!first)
    return {
      ...rule,
      outcome: 'akkoord',
      reason: 'gate.differences.none',
      values: {},
      cells: [],
      repairs: []
    };
  const partners = plan.partners.filter((one) => one.rule === 'differences');
  return {
    ...rule,
    outcome: 'blokkade',
    reason: 'gate.differences.found',
    values: { count: found.length, from: listed(first.from), members: listed(first.members.map(named)) },
    cells: [...new Set([...partners, ...places].map(({ cell }) => cell))],
    repairs: [
      ...(partners.length === 0
        ? []
        : [
            {
              label: partners.length === 1 ? 'gate.repair.hide' : 'gate.repair.hide.count',
              values: { name: partners[0]?.said ?? '', count: partners.length },
              edits: hideNumbers(document, partners)
            } as const
          ]),
      ...repairOpen(document, places)
    ]
  };

  /** `GM0748 2024` as a reader knows it. */
  function named(member: string): string {
    const [code = '', ...others] = member.split(' ');
    return [areas?.get(code)?.naam ?? code, ...others].filter((text) => text !== '-').join(' ');
  }
}
