import { defaultPolicy } from '../../../src/lib/disclosure/policy.ts';
import { SMALLEST_BUURT, SMALLEST_ENTERPRISES } from '../../disclosure.ts';
import { identifier } from '../workshop.ts';
import type { Check } from './check.ts';

const { minimumCount, minimumDenominator, minimumIncomeDenominator, minimumGroup } = defaultPolicy;

/** No published figure is so small that it points at someone (design: methods, "Disclosure policy"). */
export const smallCounts: Check = {
  id: 'te-klein-om-te-tonen',
  async run({ workshop, observations, shapes }) {
    const problems: string[] = [];
    const shown = "w.teller IS NOT NULL AND i.soort IN ('telling', 'percentage')";
    const smallest = `CASE WHEN i.afronding = 100 THEN ${minimumIncomeDenominator} ELSE ${minimumDenominator} END`;
    const rules: readonly (readonly [what: string, where: string])[] = [
      [`aantal onder ${minimumCount}`, `${shown} AND w.teller > 0 AND w.teller < ${minimumCount}`],
      ['nul bij een gevoelig kenmerk', `${shown} AND i.gevoelig AND w.teller = 0`],
      [
        'percentage op een te kleine noemer',
        `w.waarde IS NOT NULL AND i.soort = 'percentage' AND w.noemer < ${smallest}`
      ],
      [
        'iedereen heeft het gevoelige kenmerk',
        `${shown} AND i.gevoelig AND i.soort = 'percentage' AND w.teller = w.noemer AND w.noemer < ${minimumGroup}`
      ]
    ];
    for (const table of observations)
      for (const [what, where] of rules) {
        const rows = await workshop.all(
          `SELECT indicator || ' ' || periode || ' ' || gebied AS cell FROM ${identifier(table)} ` +
            `w JOIN indicatoren i ON i.id = w.indicator WHERE ${where} ORDER BY 1`
        );
        problems.push(...rows.map(({ cell }) => `${table}: ${String(cell)}: ${what}`));
      }
    if (observations.includes('waarnemingen_buurt')) {
      const rows = await workshop.all(
        'WITH klein AS (SELECT gebied, periode, max(w.noemer) AS inwoners FROM waarnemingen_buurt ' +
          "w JOIN indicatoren i ON i.id = w.indicator WHERE i.noemer = 'inwoners op 1 januari' GROUP BY gebied, periode " +
          `HAVING max(w.noemer) < ${SMALLEST_BUURT}) ` +
          "SELECT w.indicator || ' ' || w.periode || ' ' || w.gebied AS cell FROM waarnemingen_buurt w " +
          'JOIN klein USING (gebied, periode) WHERE w.waarde IS NOT NULL ORDER BY 1'
      );
      problems.push(
        ...rows.map(
          ({ cell }) => `waarnemingen_buurt: ${String(cell)}: buurt onder ${SMALLEST_BUURT} inwoners`
        )
      );
    }
    if (shapes.has('vestigingen')) {
      const rows = await workshop.all(
        "SELECT sbi || ' ' || periode || ' ' || gebied AS cell FROM vestigingen " +
          `WHERE omzet > 0 AND (ondernemingen IS NULL OR ondernemingen < ${SMALLEST_ENTERPRISES}) ORDER BY 1`
      );
      problems.push(
        ...rows.map(
          ({ cell }) =>
            `vestigingen: ${String(cell)}: omzet van minder dan ${SMALLEST_ENTERPRISES} ondernemingen`
        )
      );
    }
    return problems;
  }
};
