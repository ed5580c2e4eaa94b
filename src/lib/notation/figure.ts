import type { Mark } from '../indicators/definition.ts';

/** A cell read: a number, or why there is none; null for a text that is neither. */
export type Figure =
  { readonly value: number; readonly mark: '' } | { readonly value: null; readonly mark: Mark };

/** `.` unknown, unreliable or secret; empty: cannot occur; `x` secret in older tables; `-` unknown, never 0. */
const MISSING: Readonly<Record<string, Mark>> = { '': 'nvt', '.': 'onbekend', '-': 'onbekend', x: 'geheim' };

/** How one file writes its numbers. A file without any comma may still have thousands points; StatLine has none. */
export type DecimalMark = 'comma' | 'point';

/** The decimal mark of a file, from all its cells. */
export function detectDecimalMark(cells: Iterable<string>): DecimalMark {
  for (const cell of cells) if (/^-?[\d.]*,\d+$/.test(cell)) return 'comma';
  return 'point';
}

/** Reads one cell; null when it is no figure at all. */
export function parseFigure(text: string, decimal: DecimalMark): Figure | null {
  const cell = text.trim();
  const mark = MISSING[cell.toLowerCase()];
  if (mark !== undefined) return { value: null, mark };
  const plain = decimal === 'comma' ? cell.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.') : cell;
  return /^-?\d+(\.\d+)?$/.test(plain) ? { value: Number(plain), mark: '' } : null;
}

/** Factor that a unit asks for: `x 1 000 euro` and `1 000 euro` are thousands. */
export function scaleOf(unit: string): number {
  const text = unit.replace(/[\s.]/g, '').toLowerCase();
  if (text.includes('mln')) return 1e6;
  if (/^(?:x)?mld/.test(text)) return 1e9;
  return /^(?:x1000|1000(?=[a-z]))/.test(text) ? 1000 : 1;
}
