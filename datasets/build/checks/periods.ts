import { identifier } from '../workshop.ts';
import type { Check } from './check.ts';

/** Year, quarter or month, as in the column `periode`. */
const PERIOD = /^\d{4}(KW0[1-4]|MM(0[1-9]|1[0-2]))?$/;

/** Every row stands in a period that its indicator declares, and all of them in one municipal division. */
export const periods: Check = {
  id: 'periode-zonder-indeling',
  async run({ workshop, dataset, indicators, observations }) {
    const problems = /^\d{4}$/.test(dataset.vintage)
      ? []
      : [`indeling ontbreekt: ${dataset.vintage || 'leeg'}`];
    for (const { id, perioden } of indicators)
      problems.push(
        ...perioden.filter((period) => !PERIOD.test(period)).map((period) => `${id}: geen periode: ${period}`)
      );
    for (const table of observations) {
      const rows = await workshop.all(
        `SELECT DISTINCT indicator || ' ' || coalesce(periode, 'leeg') AS cell FROM ${identifier(table)} ` +
          `JOIN indicatoren i ON i.id = indicator WHERE NOT coalesce(list_contains(string_split(i.perioden, ';'), periode), false) ORDER BY 1`
      );
      problems.push(...rows.map(({ cell }) => `${table}: ${String(cell)} is niet aangekondigd`));
    }
    return problems;
  }
};
