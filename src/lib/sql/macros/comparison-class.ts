import { level95, level998 } from '../../stats/levels.ts';
import type { ConfidenceLevel } from '../../stats/levels.ts';
import { defineMacro } from './define-macro.ts';

const parameters = 'teller, noemer, teller_vergelijking, noemer_vergelijking, tau2 := 0';
const target = '(teller_vergelijking::DOUBLE / noemer_vergelijking::DOUBLE)';
const expected = `(noemer::DOUBLE * ${target})`;
const share = '(teller::DOUBLE / noemer::DOUBLE)';

/** A count lies outside when its interval leaves the expectation out, and the spread between areas does not explain it. */
const countOutside = ({ z }: ConfidenceLevel, suffix: string) => {
  const spread = `exp(${z}::DOUBLE * sqrt(1 / ${expected} + tau2))`;
  return {
    above: `aantal_onder_${suffix}(teller) > ${expected} AND (tau2 = 0 OR teller / ${expected} > ${spread})`,
    below: `aantal_boven_${suffix}(teller) < ${expected} AND (tau2 = 0 OR teller / ${expected} < 1 / ${spread})`
  };
};

/** Score limits without spread, the arcsine scale with it. */
const shareOutside = ({ z }: ConfidenceLevel) => {
  const half = `${z}::DOUBLE * sqrt(1 / (4 * noemer::DOUBLE) + tau2)`;
  const score = `${z}::DOUBLE * sqrt(${target} * (1 - ${target}) / noemer)`;
  const distance = `CASE WHEN tau2 = 0 THEN ${share} - ${target} ELSE asin(sqrt(${share})) - asin(sqrt(${target})) END`;
  const limit = `CASE WHEN tau2 = 0 THEN ${score} ELSE ${half} END`;
  return { above: `(${distance}) > (${limit})`, below: `-(${distance}) > (${limit})` };
};

/** What is missing makes these unknown, and what is not known to be right is not tested. */
const someCount =
  'teller >= 0 AND noemer > 0 AND teller_vergelijking > 0 AND noemer_vergelijking > 0 AND tau2 >= 0';
const someShare = `${someCount} AND teller <= noemer`;

const classify = (
  isTestable: string,
  fewest: string,
  at95: { above: string; below: string },
  at998: { above: string; below: string }
): string => `
    CASE
      WHEN (${isTestable} AND ${fewest} >= 5) IS NOT TRUE THEN 'niet_getoetst'
      WHEN ${at998.above} THEN 'duidelijk_hoger'
      WHEN ${at95.above} THEN 'hoger'
      WHEN ${at998.below} THEN 'duidelijk_lager'
      WHEN ${at95.below} THEN 'lager'
      ELSE 'niet_anders'
    END`;

/**
 * `klasse(teller, noemer, teller_vergelijking, noemer_vergelijking, tau2 := 0)` for counts and `klasse_aandeel(…)` for
 * shares: an area that hardly moves its comparison, tested as a cell tests it (methods, 8 and 9). Under five expected,
 * and with anything missing, 'niet_getoetst'.
 */
export const comparisonClassMacros: readonly string[] = [
  defineMacro(
    'klasse',
    parameters,
    classify(someCount, expected, countOutside(level95, '95'), countOutside(level998, '998'))
  ),
  defineMacro(
    'klasse_aandeel',
    parameters,
    classify(
      someShare,
      `least(${expected}, noemer::DOUBLE - ${expected})`,
      shareOutside(level95),
      shareOutside(level998)
    )
  )
];
