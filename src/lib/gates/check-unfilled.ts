import type { GateInput } from './gate-input.ts';
import type { GateFinding } from './gate-report.ts';
import { listed } from './listed.ts';

/** Places in a text that have no value leave as they were typed: that is said, so that no reader finds braces by surprise. */
export function checkUnfilled({ unfilled }: Pick<GateInput, 'unfilled'>): GateFinding {
  const rule = {
    gate: 'gelijke-behandeling',
    rule: 'unfilled',
    asks: false,
    title: 'gate.unfilled.title',
    repairs: []
  } as const;
  if (unfilled.length === 0)
    return { ...rule, outcome: 'akkoord', reason: 'gate.unfilled.none', values: {}, cells: [] };
  return {
    ...rule,
    outcome: 'waarschuwing',
    reason: 'gate.unfilled.found',
    values: { places: listed(unfilled.flatMap(({ places }) => places)) },
    cells: unfilled.map(({ cell }) => cell)
  };
}
