import { countLimits } from '../../stats/count-limits.ts';
import type { ConfidenceLevel, Limits } from '../../stats/levels.ts';
import { defineAtLevels } from './define-macro.ts';

/** Under ten events SQL has no Poisson quantile, and looks the limits of a whole count up. */
const exact = (level: ConfidenceLevel, end: keyof Limits): string =>
  `[${Array.from({ length: 10 }, (_, count) => countLimits(count, level)[end]).join(', ')}]`;

/** A column of small whole numbers has no room for nine times itself. */
const whole = 'round(teller::DOUBLE)';

/** `aantal_onder_95(teller)` …: limits of a count (methods, 1). Counts are whole; a fraction is rounded. */
export const countLimitMacros: readonly string[] = [
  ...defineAtLevels(
    'aantal_onder',
    'teller',
    (level) => `
    CASE
      WHEN ${whole} BETWEEN 0 AND 9 THEN (${exact(level, 'low')})[${whole}::INTEGER + 1]
      WHEN ${whole} > 9 THEN ${whole} * (1 - 1 / (9 * ${whole}) - ${level.z}::DOUBLE / (3 * sqrt(${whole}))) ** 3
    END`
  ),
  ...defineAtLevels(
    'aantal_boven',
    'teller',
    (level) => `
    CASE
      WHEN ${whole} BETWEEN 0 AND 9 THEN (${exact(level, 'high')})[${whole}::INTEGER + 1]
      WHEN ${whole} > 9 THEN (${whole} + 1) * (1 - 1 / (9 * (${whole} + 1)) + ${level.z}::DOUBLE / (3 * sqrt(${whole} + 1))) ** 3
    END`
  )
];
