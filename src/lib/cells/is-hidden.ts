import type { Cell } from '../document/model.ts';

/** Cells that a reader has nothing to see of: folded code, and settings without fields of the analyst's own. */
export function isHidden({ kind, folded, spec }: Cell): boolean {
  if (kind === 'sql') return folded;
  return kind === 'parameter' && !(Array.isArray(spec['fields']) && spec['fields'].length > 0);
}
