import { err, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { AreaCode, Level } from './area.ts';

/** Prefix, level and number of digits of the codes that CBS writes. */
const shapes: readonly { readonly prefix: string; readonly level: Level; readonly digits: number }[] = [
  { prefix: 'NL', level: 'land', digits: 2 },
  { prefix: 'PV', level: 'provincie', digits: 2 },
  { prefix: 'VR', level: 'veiligheidsregio', digits: 2 },
  { prefix: 'GM', level: 'gemeente', digits: 4 },
  { prefix: 'WK', level: 'wijk', digits: 6 },
  { prefix: 'BU', level: 'buurt', digits: 8 }
];

export interface ParsedCode {
  readonly code: AreaCode;
  readonly level: Level;
}

/**
 * Area code as written in a file: padded (`GM0363    `), in lower case, or one of the project's own (`RIEC_ZWB`).
 *
 * `expected` is the level of codes without a prefix (`363` among gemeenten is `GM0363`); without it a bare number is
 * refused rather than guessed. `NL00`, another code of CBS for the country, becomes `NL01`.
 */
export function parseAreaCode(text: string, expected?: Level): Result<ParsedCode, 'not-a-code'> {
  const trimmed = text.trim().toUpperCase();
  if (/^RIEC_[A-Z]{2,3}$/.test(trimmed)) return ok({ code: trimmed, level: 'riec' });
  if (/^EIGEN_\w+$/.test(trimmed)) return ok({ code: trimmed, level: 'eigen' });
  if (trimmed === 'NL00') return ok({ code: 'NL01', level: 'land' });
  for (const { prefix, level, digits } of shapes) {
    const number = trimmed.startsWith(prefix)
      ? trimmed.slice(prefix.length)
      : level === expected
        ? trimmed.padStart(digits, '0')
        : '';
    if (number.length === digits && /^\d+$/.test(number)) return ok({ code: prefix + number, level });
  }
  return err('not-a-code');
}
