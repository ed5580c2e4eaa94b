import type { GateInput } from './gate-input.ts';
import type { GateFinding } from './gate-report.ts';
import { listed } from './listed.ts';

/** What others get less of than the analyst sees is said, so that nobody finds an empty column or table by surprise. */
export function checkEmptied({ emptied, document }: Pick<GateInput, 'emptied' | 'document'>): GateFinding {
  const rule = { gate: 'onthulling', rule: 'emptied', asks: false, title: 'gate.emptied.title' } as const;
  const columns = emptied.flatMap(({ columns: own }) => own);
  const long = emptied.filter(({ tooLong }) => tooLong);
  if (columns.length + long.length === 0)
    return { ...rule, outcome: 'akkoord', reason: 'gate.emptied.none', values: {}, cells: [], repairs: [] };
  const nameOf = (id: string) => document.cells.find((cell) => cell.id === id)?.name || id;
  const tables = listed(long.map(({ cell }) => nameOf(cell)));
  return {
    ...rule,
    outcome: 'waarschuwing',
    reason:
      long.length === 0
        ? 'gate.emptied.columns'
        : columns.length === 0
          ? 'gate.emptied.rows'
          : 'gate.emptied.both',
    values: { columns: listed([...new Set(columns)]), tables },
    cells: emptied.map(({ cell }) => cell),
    repairs: []
  };
}
