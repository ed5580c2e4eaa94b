import { level95 } from '../../stats/levels.ts';
import { defineMacro } from './define-macro.ts';

const square = level95.z ** 2;
const half = `${level95.z}::DOUBLE * sqrt(aandeel(teller, noemer) * (1 - aandeel(teller, noemer)) / noemer + ${square}::DOUBLE / (4 * noemer::DOUBLE ** 2))`;
const centre = `aandeel(teller, noemer) + ${square}::DOUBLE / (2 * noemer::DOUBLE)`;

/** A count that is no part of its denominator has no interval. */
const isPart = 'teller >= 0 AND teller <= noemer AND noemer > 0';

/** `aandeel(teller, noemer)` with `aandeel_onder` and `aandeel_boven`: a fraction and its 95 % Wilson interval (methods, 2). */
export const proportionMacros: readonly string[] = [
  defineMacro('aandeel', 'teller, noemer', 'CASE WHEN noemer > 0 THEN teller::DOUBLE / noemer::DOUBLE END'),
  defineMacro(
    'aandeel_onder',
    'teller, noemer',
    `CASE WHEN ${isPart} THEN CASE WHEN teller = 0 THEN 0 ELSE (${centre} - ${half}) / (1 + ${square}::DOUBLE / noemer) END END`
  ),
  defineMacro(
    'aandeel_boven',
    'teller, noemer',
    `CASE WHEN ${isPart} THEN CASE WHEN teller = noemer THEN 1 ELSE (${centre} + ${half}) / (1 + ${square}::DOUBLE / noemer) END END`
  )
];
