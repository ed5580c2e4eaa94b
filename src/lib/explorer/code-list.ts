import { parseAreaCode } from '../areas/code.ts';
import type { AreaCode } from '../areas/area.ts';

/**
 * Area codes in few characters: prefix, then the numbers in rising order as differences in base 36. Codes of a
 * neighbourhood lie close together, so most take two characters instead of ten.
 *
 * All must have the same prefix (`GM`, `WK`, `BU`); duplicates go. None is `''`.
 */
export function encodeCodes(codes: readonly AreaCode[]): string {
  const [first] = codes;
  if (first === undefined) return '';
  const numbers = [...new Set(codes.map((code) => Number(code.slice(2))))].sort((a, b) => a - b);
  const steps = numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(36));
  return `${first.slice(0, 2)}.${steps.join('.')}`;
}

const digits: Readonly<Record<string, number>> = { GM: 4, WK: 6, BU: 8 };

/** Codes in rising order; a part that is no number ends the list, a prefix that is not known gives none. */
export function decodeCodes(text: string): AreaCode[] {
  const [prefix = '', ...steps] = text.split('.');
  const length = digits[prefix];
  if (length === undefined) return [];
  const codes: AreaCode[] = [];
  let number = 0;
  for (const step of steps) {
    if (!/^[0-9a-z]{1,6}$/.test(step)) break;
    number += Number.parseInt(step, 36);
    const code = parseAreaCode(prefix + String(number).padStart(length, '0'));
    if (!code.ok) break;
    codes.push(code.value.code);
  }
  return [...new Set(codes)];
}
