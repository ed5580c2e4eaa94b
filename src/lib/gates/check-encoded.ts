import type { GateInput } from './gate-input.ts';
import type { GateFinding } from './gate-report.ts';

/** A small count in another shape is still that count: what shows it stays here. */
export function checkEncoded({ encoded }: Pick<GateInput, 'encoded'>): GateFinding {
  const rule = { gate: 'onthulling', rule: 'encoded', asks: false, title: 'gate.encoded.title' } as const;
  if (encoded.length === 0)
    return { ...rule, outcome: 'akkoord', reason: 'gate.encoded.none', values: {}, cells: [], repairs: [] };
  return {
    ...rule,
    outcome: 'blokkade',
    reason: 'gate.encoded.found',
    values: { count: encoded.length },
    cells: encoded,
    repairs: [
      {
        label: encoded.length === 1 ? 'gate.repair.delete' : 'gate.repair.delete.count',
        values: { count: encoded.length },
        edits: encoded.map((id) => ({ kind: 'delete', id }) as const)
      }
    ]
  };
}
