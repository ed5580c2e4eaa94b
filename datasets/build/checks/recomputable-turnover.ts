import { SMALLEST_ENTERPRISES } from '../../disclosure.ts';
import type { Bench } from './check.ts';

/** Turnovers of gemeenten under the totals of RIEC-regio's and the country: none hidden, or at least three. */
export async function recomputableTurnover({ workshop, shapes }: Bench): Promise<readonly string[]> {
  if (!shapes.has('vestigingen')) return [];
  const under = (total: string, members: string, where: string) =>
    `SELECT t.sbi || ' ' || t.periode || ' ' || t.gebied AS cell, count(*)::INTEGER AS hidden
     FROM vestigingen t JOIN gebieden r ON r.code = t.gebied
     JOIN vestigingen v ON v.sbi = t.sbi AND v.periode = t.periode
     JOIN gebieden g ON g.code = v.gebied
     WHERE r.niveau = '${total}' AND t.omzet IS NOT NULL AND g.niveau = '${members}'
       AND v.markering = 'geheim' AND ${where}
     GROUP BY t.sbi, t.periode, t.gebied HAVING count(*) < ${SMALLEST_ENTERPRISES} ORDER BY 1`;
  const rows = [
    ...(await workshop.all(under('riec', 'gemeente', 'g.riec = r.code'))),
    ...(await workshop.all(under('provincie', 'gemeente', 'g.provincie = r.code'))),
    ...(await workshop.all(under('land', 'riec', 'true'))),
    ...(await workshop.all(under('land', 'gemeente', 'true')))
  ];
  return rows.map(
    ({ cell, hidden }) =>
      `vestigingen: ${String(cell)}: maar ${String(hidden)} verborgen omzetten onder dit totaal`
  );
}
