import { findExcludedTrait } from '../disclosure/excluded-traits.ts';
import { isCombination } from './combination.ts';
import type { GateFinding } from './gate-report.ts';
import type { GateInput } from './gate-input.ts';
import { usedNames } from './used-names.ts';

/**
 * Protected traits and what stands for them are no indicator, no feature of peers and no part of a combination; what
 * asks for care may be shown after a yes, but never combined.
 */
export function checkExcludedTraits({
  document,
  results
}: Pick<GateInput, 'document' | 'results'>): GateFinding {
  const rule = { gate: 'gelijke-behandeling', rule: 'excluded-traits', title: 'gate.trait.title' } as const;
  const columns = results.flatMap(({ cell, columns }) =>
    columns.map(({ name }) => ({ cell, kind: 'sql', name }))
  );
  const hits = [...usedNames(document), ...columns].flatMap(({ cell, kind, name }) => {
    const trait = findExcludedTrait(name);
    return trait ? [{ cell, name, trait, refused: trait.outcome === 'blokkade' || isCombination(kind) }] : [];
  });
  const refused = hits.filter((hit) => hit.refused);
  const shown = refused.length > 0 ? refused : hits;
  const [first] = shown;
  if (!first)
    return {
      ...rule,
      outcome: 'akkoord',
      asks: false,
      reason: 'gate.trait.none',
      values: {},
      cells: [],
      repairs: []
    };
  return {
    ...rule,
    outcome: refused.length > 0 ? 'blokkade' : 'waarschuwing',
    asks: refused.length === 0,
    reason: `gate.trait.${first.trait.id}`,
    values: { name: first.name },
    cells: [...new Set(shown.flatMap(({ cell }) => (cell === null ? [] : [cell])))],
    repairs: []
  };
}
