import type { CellState } from '../document/cell-state.ts';
import type { CellId, Document } from '../document/model.ts';
import { isLocal } from '../indicators/local-theme.ts';
import type { Release } from '../indicators/release.ts';

/** Figures, maps and other cells without SQL that show an indicator of data that was brought in. */
export function localFigures(
  { cells }: Document,
  { regiobeeld }: Release,
  state: (id: CellId) => CellState
): readonly CellId[] {
  const local = regiobeeld.indicators.filter(isLocal);
  if (local.length === 0) return [];
  const names = local.map(({ id }) => JSON.stringify(id));
  return cells.flatMap(({ id, kind, spec }) => {
    if (kind === 'sql' || kind === 'text') return [];
    const said = JSON.stringify([spec, state(id).output], plain);
    return names.some((name) => said.includes(name)) ? [id] : [];
  });
}

const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
