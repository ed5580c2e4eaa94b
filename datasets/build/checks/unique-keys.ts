import { identifier } from '../workshop.ts';
import type { Check } from './check.ts';

/** A key names one row, and is never empty. */
export const uniqueKeys: Check = {
  id: 'dubbele-sleutel',
  async run({ workshop, shapes }) {
    const problems: string[] = [];
    for (const [table, { key }] of shapes) {
      const columns = key.map(identifier);
      const words = columns.map((column) => `coalesce(${column}::VARCHAR, 'leeg')`).join(` || ' ' || `);
      const empty = columns.map((column) => `${column} IS NULL`).join(' OR ');
      const rows = await workshop.all(
        `SELECT ${words} AS key, count(*)::INTEGER AS n FROM ${identifier(table)} ` +
          `GROUP BY ${columns.join(', ')} HAVING count(*) > 1 OR ${empty} ORDER BY 1`
      );
      problems.push(...rows.map(({ key: name, n }) => `${table}: ${String(name)} (${String(n)}×)`));
    }
    return problems;
  }
};
