import type { GateInput } from './gate-input.ts';
import type { GateFinding } from './gate-report.ts';

/** Rows of a file as they are: Regiobeeld hands on counts per area, never lists of what was counted. */
export function checkRows({ bareRows }: GateInput): GateFinding {
  const rule = { gate: 'onthulling', rule: 'rows', asks: false, title: 'gate.rows.title' } as const;
  if (bareRows.length === 0)
    return { ...rule, outcome: 'akkoord', reason: 'gate.rows.none', values: {}, cells: [], repairs: [] };
  return {
    ...rule,
    outcome: 'blokkade',
    reason: 'gate.rows.found',
    values: { count: bareRows.length },
    cells: bareRows,
    repairs: [
      {
        label: 'gate.repair.fold',
        values: {},
        edits: bareRows.map((id) => ({ kind: 'fold', id, folded: true }) as const)
      }
    ]
  };
}
