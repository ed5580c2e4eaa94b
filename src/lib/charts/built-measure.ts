import type { BuiltRows } from './built-rows.ts';

/** The axis that carries the value: what bars grow along and intervals lie on. */
export const measureOf = ({ x, y }: Pick<BuiltRows, 'x' | 'y'>): 'x' | 'y' =>
  x.kind === 'number' && y.kind !== 'number' ? 'x' : 'y';
