import { level95 } from '../../stats/levels.ts';
import { defineMacro } from './define-macro.ts';

const square = level95.z ** 2;
const half = `${level95.z}::DOUBLE * sqrt(aandeel(teller, noemer) * (1 - aandeel(teller, noemer)) / noemer + ${square}::DOUBLE / (4 * noemer::DOUBLE ** 2))`;
const centre = `aandeel(teller, noemer) + ${square}::DOUBLE / (2 * noemer::DOUBLE)`;

/** `aandeel(teller, noemer)` with `aandeel_onder` and `aandeel_boven`: a fraction and its 95 % Wilson interval (methods, 2). */
export const proportionMacros: readonly string[] = [
  defineMacro('aandeel', 'teller, noemer', 'CASE WHEN noemer > 0 THEN teller::DOUBLE / noemer::DOUBLE END'),
  defineMacro(
    'aandeel_onder',
    'teller, noemer',
    `CASE WHEN noemer > 0 THEN greatest(0, (${centre} - ${half}) / (1 + ${square}::DOUBLE / noemer)) END`
  ),
  defineMacro(
    'aandeel_boven',
    'teller, noemer',
    `CASE WHEN noemer > 0 THEN least(1, (${centre} + ${half}) / (1 + ${square}::DOUBLE / noemer)) END`
  )
];
