import type { Cell } from '../document/model.ts';
import { isMotivated } from '../indicators/motivation.ts';
import { isCombination } from './combination.ts';
import type { GateFinding } from './gate-report.ts';
import type { GateInput } from './gate-input.ts';
import { indicatorsIn } from './used-names.ts';

/**
 * Income, benefits and debts join a combination only with a written motivation. It is kept in the cell
 * (`spec.motivation`), so that it travels with the document and is printed under the figure.
 */
export function checkMotivation({
  document,
  indicators
}: Pick<GateInput, 'document' | 'indicators'>): GateFinding {
  const rule = {
    gate: 'gelijke-behandeling',
    rule: 'motivation',
    asks: false,
    title: 'gate.motivation.title'
  } as const;
  const isSensitive = (id: string) => indicators?.find((one) => one.id === id)?.gevoelig ?? true;
  const sensitive = document.cells
    .filter(({ kind }) => isCombination(kind))
    .map((cell) => ({ cell, ids: indicatorsIn(cell).filter(isSensitive) }))
    .filter(({ ids }) => ids.length > 0);
  const silent = sensitive.filter(({ cell }) => !isMotivated(motivationOf(cell)));
  const shown = silent.length > 0 ? silent : sensitive;
  const [first] = shown;
  if (!first)
    return {
      ...rule,
      outcome: 'akkoord',
      reason: 'gate.motivation.none',
      values: {},
      cells: [],
      repairs: []
    };
  const nameOf = (id: string) => indicators?.find((one) => one.id === id)?.naam ?? id;
  return {
    ...rule,
    outcome: silent.length > 0 ? 'blokkade' : 'akkoord',
    reason: silent.length > 0 ? 'gate.motivation.missing' : 'gate.motivation.given',
    values: { indicators: first.ids.map(nameOf).join(', '), motivation: motivationOf(first.cell) },
    cells: shown.map(({ cell }) => cell.id),
    repairs: []
  };
}

const motivationOf = ({ spec }: Cell): string =>
  typeof spec.motivation === 'string' ? spec.motivation.trim() : '';
