import { marks } from '../../../src/lib/indicators/definition.ts';
import { identifier, literal } from '../workshop.ts';
import type { Check } from './check.ts';

/** How far a value may be from per × teller / noemer: it is published with five digits. */
const TOLERANCE = 0.0005;

/** Numbers are finite, not negative, and agree with each other; what is missing says why. */
export const domain: Check = {
  id: 'buiten-domein',
  async run({ workshop, observations }) {
    const rules: readonly (readonly [what: string, where: string])[] = [
      [
        'negatief of oneindig',
        'w.teller < 0 OR w.noemer < 0 OR isinf(w.teller) OR isinf(w.noemer) OR isinf(w.waarde)'
      ],
      ['percentage buiten 0 tot 100', "i.soort = 'percentage' AND (w.waarde < 0 OR w.waarde > i.per)"],
      ['onbekende markering', `w.markering NOT IN (${marks.map(literal).join(', ')}) OR w.markering IS NULL`],
      [
        'leeg zonder markering',
        "w.waarde IS NULL AND w.markering IN ('', 'voorlopig', 'reeksbreuk', 'geschat')"
      ],
      [
        'geheim, onbekend of nvt met een waarde',
        "w.markering IN ('geheim', 'onbekend', 'nvt', 'bestaat_niet') AND (w.teller IS NOT NULL OR w.waarde IS NOT NULL)"
      ],
      [
        'waarde past niet bij teller en noemer',
        "i.soort IN ('telling', 'percentage') AND w.noemer > 0 AND abs(w.waarde - i.per * w.teller / w.noemer) > " +
          `${TOLERANCE} * greatest(1e-9, abs(w.waarde))`
      ]
    ];
    const problems: string[] = [];
    for (const table of observations)
      for (const [what, where] of rules) {
        const rows = await workshop.all(
          `SELECT indicator || ' ' || periode || ' ' || gebied AS cell FROM ${identifier(table)} ` +
            `w JOIN indicatoren i ON i.id = w.indicator WHERE ${where} ORDER BY 1`
        );
        problems.push(...rows.map(({ cell }) => `${table}: ${String(cell)}: ${what}`));
      }
    return problems;
  }
};
