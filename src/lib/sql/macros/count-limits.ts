import { countLimits } from '../../stats/count-limits.ts';
import type { ConfidenceLevel, Limits } from '../../stats/levels.ts';
import { defineAtLevels } from './define-macro.ts';

/** Under ten events SQL has no Poisson quantile, and looks the limits of a whole count up. */
const exact = (level: ConfidenceLevel, end: keyof Limits): string =>
  `[${Array.from({ length: 10 }, (_, count) => countLimits(count, level)[end]).join(', ')}]`;

/** `aantal_onder_95(teller)` …: limits of a count (methods, 1). Counts are whole; a fraction is rounded. */
export const countLimitMacros: readonly string[] = [
  ...defineAtLevels(
    'aantal_onder',
    'teller',
    (level) => `
    CASE
      WHEN round(teller) BETWEEN 0 AND 9 THEN (${exact(level, 'low')})[round(teller)::INTEGER + 1]
      WHEN teller > 9 THEN round(teller) * (1 - 1 / (9 * round(teller)) - ${level.z}::DOUBLE / (3 * sqrt(round(teller)))) ** 3
    END`
  ),
  ...defineAtLevels(
    'aantal_boven',
    'teller',
    (level) => `
    CASE
      WHEN round(teller) BETWEEN 0 AND 9 THEN (${exact(level, 'high')})[round(teller)::INTEGER + 1]
      WHEN teller > 9 THEN (round(teller) + 1) * (1 - 1 / (9 * (round(teller) + 1)) + ${level.z}::DOUBLE / (3 * sqrt(round(teller) + 1))) ** 3
    END`
  )
];
