import { identifier, literal } from '../workshop.ts';
import type { Check } from './check.ts';

/** Which levels a table of observations may hold. */
const levelsOf: Readonly<Record<string, readonly string[]>> = {
  waarnemingen: ['land', 'provincie', 'riec', 'gemeente'],
  waarnemingen_wijk: ['wijk'],
  waarnemingen_buurt: ['buurt']
};

/** Every code that is mentioned exists: areas (at the table's own level), indicators, branches, larger areas. */
export const knownCodes: Check = {
  id: 'onbekende-code',
  async run({ workshop, observations, shapes }) {
    const problems: string[] = [];
    const report = async (sql: string) => {
      const rows = await workshop.all(sql);
      problems.push(...rows.map((row) => String(row.problem)));
    };
    for (const table of observations) {
      const levels = levelsOf[table];
      const wrong = levels
        ? `g.code IS NULL OR g.niveau NOT IN (${levels.map(literal).join(', ')})`
        : 'g.code IS NULL';
      await report(
        `SELECT DISTINCT ${literal(`${table}: gebied `)} || coalesce(w.gebied, 'leeg') AS problem ` +
          `FROM ${identifier(table)} w LEFT JOIN gebieden g ON g.code = w.gebied WHERE ${wrong} ORDER BY 1`
      );
      await report(
        `SELECT DISTINCT ${literal(`${table}: indicator `)} || coalesce(w.indicator, 'leeg') AS problem ` +
          `FROM ${identifier(table)} w LEFT JOIN indicatoren i ON i.id = w.indicator WHERE i.id IS NULL ORDER BY 1`
      );
    }
    if (shapes.has('vestigingen')) {
      await report(
        "SELECT DISTINCT 'vestigingen: gebied ' || coalesce(v.gebied, 'leeg') AS problem " +
          'FROM vestigingen v LEFT JOIN gebieden g ON g.code = v.gebied WHERE g.code IS NULL ORDER BY 1'
      );
      if (shapes.has('branches'))
        await report(
          "SELECT DISTINCT 'vestigingen: sbi ' || coalesce(v.sbi, 'leeg') AS problem " +
            'FROM vestigingen v LEFT JOIN branches b ON b.sbi = v.sbi WHERE b.sbi IS NULL ORDER BY 1'
        );
    }
    for (const level of ['provincie', 'riec', 'veiligheidsregio', 'gemeente', 'wijk'])
      await report(
        `SELECT DISTINCT 'gebieden: ${level} ' || a.${level} AS problem FROM gebieden a ` +
          `LEFT JOIN gebieden g ON g.code = a.${level} AND g.niveau = '${level}' ` +
          `WHERE a.${level} IS NOT NULL AND g.code IS NULL ORDER BY 1`
      );
    return problems;
  }
};
