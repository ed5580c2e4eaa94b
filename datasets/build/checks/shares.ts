import { identifier } from '../workshop.ts';
import type { Check } from './check.ts';

/** A share is a part of its whole. */
export const shares: Check = {
  id: 'teller-groter-dan-noemer',
  async run({ workshop, observations }) {
    const problems: string[] = [];
    for (const table of observations) {
      const rows = await workshop.all(
        `SELECT indicator || ' ' || periode || ' ' || gebied || ': ' || w.teller || ' van ' || w.noemer AS cell ` +
          `FROM ${identifier(table)} w JOIN indicatoren i ON i.id = w.indicator ` +
          `WHERE i.soort = 'percentage' AND w.teller > w.noemer ORDER BY 1`
      );
      problems.push(...rows.map(({ cell }) => `${table}: ${String(cell)}`));
    }
    return problems;
  }
};
