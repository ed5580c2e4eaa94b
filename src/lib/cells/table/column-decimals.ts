import type { Column } from '../../engine/table.ts';
import { decimalsIn } from './format-result-value.ts';

/** Rows from the top that decide. */
const LOOKED_AT = 200;

/** Decimals with which all numbers of a column stand below each other; undefined for one that is not of doubles. */
export function columnDecimals(column: Column, rowCount: number): number | undefined {
  if (column.kind !== 'double') return undefined;
  let most = 0;
  for (let row = 0; row < Math.min(rowCount, LOOKED_AT); row += 1) {
    const value = column.value(row);
    if (typeof value === 'number') most = Math.max(most, decimalsIn(value));
  }
  return most;
}
