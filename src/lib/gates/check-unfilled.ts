import type { GateInput } from './gate-input.ts';
import type { GateFinding } from './gate-report.ts';
import { listed } from './listed.ts';

/**
 * Places in a text that have no value leave as they were typed: that is said, so that no reader finds braces by surprise.
 * Words that a text asks for are its maker's to give or to leave.
 */
export function checkUnfilled({ unfilled }: Pick<GateInput, 'unfilled'>): GateFinding {
  const rule = {
    gate: 'gelijke-behandeling',
    rule: 'unfilled',
    asks: false,
    title: 'gate.unfilled.title',
    repairs: []
  } as const;
  const typed = unfilled.filter(({ places }) => places.length > 0);
  if (typed.length > 0)
    return {
      ...rule,
      outcome: 'waarschuwing',
      reason: 'gate.unfilled.found',
      values: { places: listed(typed.flatMap(({ places }) => places)) },
      cells: typed.map(({ cell }) => cell)
    };
  return {
    ...rule,
    outcome: 'akkoord',
    reason: unfilled.length > 0 ? 'gate.unfilled.waits' : 'gate.unfilled.none',
    values: { count: unfilled.length },
    cells: unfilled.map(({ cell }) => cell)
  };
}
