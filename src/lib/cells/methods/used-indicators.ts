import type { Cell } from '../../document/model.ts';
import type { Indicator } from '../../indicators/definition.ts';
import type { Release } from '../../indicators/release.ts';
import { chooseIndicators } from '../choose-indicators.ts';

/** Indicators that a cell's spec names; a figure that names none shows all that may stand in any picture. */
export function indicatorsOf({ spec }: Cell, release: Release): readonly Indicator[] {
  const listed: unknown = spec['indicators'] ?? spec['indicator'];
  const ids = (Array.isArray(listed) ? listed : [listed]).filter((id) => typeof id === 'string');
  const everything = Array.isArray(listed) && ids.length === 0;
  if (ids.length === 0 && !everything) return [];
  const chosen = chooseIndicators(ids, release);
  return chosen.ok ? chosen.value.indicators : [];
}

/** Every indicator of the document once, in order of first use. */
export function usedIndicators(cells: readonly Cell[], release: Release): readonly Indicator[] {
  const byId = new Map<string, Indicator>();
  for (const cell of cells)
    for (const indicator of indicatorsOf(cell, release)) byId.set(indicator.id, indicator);
  return [...byId.values()];
}
