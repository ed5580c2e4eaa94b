import type { GateInput } from './gate-input.ts';
import type { GateFinding } from './gate-report.ts';

/** Figures of data that was brought in stay here; counts of it can leave by way of an SQL cell, which is looked at. */
export function checkLocalFigures({ localFigures: cells }: Pick<GateInput, 'localFigures'>): GateFinding {
  const rule = {
    gate: 'onthulling',
    rule: 'local-figures',
    asks: false,
    title: 'gate.local-figures.title'
  } as const;
  if (cells.length === 0)
    return { ...rule, outcome: 'akkoord', reason: 'gate.local-figures.none', values: {}, cells, repairs: [] };
  return {
    ...rule,
    outcome: 'blokkade',
    reason: 'gate.local-figures.found',
    values: {},
    cells,
    repairs: [
      {
        label: cells.length === 1 ? 'gate.repair.delete' : 'gate.repair.delete.count',
        values: { count: cells.length },
        edits: cells.map((id) => ({ kind: 'delete', id }) as const)
      }
    ]
  };
}
