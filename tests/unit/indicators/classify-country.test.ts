import { describe, expect, test } from 'vitest';
import { createAssessor } from '#lib/indicators/assess.ts';
import { classifyCountry, type FigureColumns } from '#lib/indicators/classify-country.ts';
import { marks } from '#lib/indicators/definition.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import { figureClasses, toFigureClass } from '#lib/indicators/figure-class.ts';
import type { Observation } from '#lib/indicators/observation.ts';
import { remarkable } from '#lib/indicators/remarkable.ts';
import { benjaminiHochberg } from '#lib/stats/benjamini-hochberg.ts';
import { codeOf, indicator, observation, smallCountry } from './small-country.ts';

const areas = smallCountry();
const codes = areas.all.map(({ code }) => code);

const indicators: readonly Indicator[] = [
  indicator({ id: 'a' }),
  indicator({ id: 'b', soort: 'percentage', per: 100 }),
  indicator({ id: 'c', soort: 'mediaan', additief: false }),
  indicator({ id: 'd', afronding: 5 })
];

/** Some deviate, one is secret, one has no row. */
const rowsOf = ({ id, per, soort }: Indicator): readonly Observation[] =>
  [
    observation('NL01', 4000, 80_000),
    ...Array.from({ length: 39 }, (_, i) => {
      const count = i === 7 ? null : i < 3 ? 260 - 40 * i : 100 + (i >> 1) + ((i * 7) % 15);
      return observation(codeOf(i), count, 2000 + 10 * i);
    })
  ].map((row) => {
    const { teller, noemer } = row;
    const share = teller !== null && noemer !== null ? (teller / noemer) * per : null;
    return { ...row, indicator: id, periode: '2024', waarde: soort === 'mediaan' ? teller : share };
  });

const columnsOf = (one: Indicator): FigureColumns => {
  const rows = new Map(rowsOf(one).map((row) => [row.gebied, row]));
  const column = (name: 'teller' | 'noemer' | 'waarde') =>
    Float64Array.from(codes, (code) => rows.get(code)?.[name] ?? Number.NaN);
  return {
    indicator: one,
    period: '2024',
    teller: column('teller'),
    noemer: column('noemer'),
    waarde: column('waarde'),
    markering: Uint8Array.from(codes, (code) => {
      const row = rows.get(code);
      return row ? marks.indexOf(row.markering) : marks.length;
    })
  };
};

const columns = indicators.map(columnsOf);
const classes = classifyCountry({ areas, codes, columns, comparison: 'nederland' });

describe('a country classified at once', () => {
  test('has the classes and limits of its gemeenten one by one', () => {
    indicators.forEach((one, i) => {
      const assessor = createAssessor(one, rowsOf(one), areas);
      classes.tested.forEach((code, g) => {
        const at = i * classes.tested.length + g;
        const assessment = assessor.assess(code, 'NL01');
        expect(figureClasses[classes.classes[at] ?? -1]).toBe(toFigureClass(assessment));
        expect(classes.warningLow[at]).toBe(assessment.limits?.warning.low ?? NaN);
        expect(classes.alarmHigh[at]).toBe(assessment.limits?.alarm.high ?? NaN);
      });
      expect(classes.tau2[i]).toBe(assessor.dispersion?.tau2 ?? NaN);
    });
    expect(new Set(classes.classes).size).toBeGreaterThanOrEqual(4);
  });

  test('has the list "opvallend" of its assessments', () => {
    const all = indicators.flatMap((one) => {
      const assessor = createAssessor(one, rowsOf(one), areas);
      return classes.tested.map((code) => assessor.assess(code, 'NL01'));
    });
    const { found, compared } = remarkable(all);
    expect(classes.p.filter((p) => !Number.isNaN(p))).toHaveLength(compared);
    const left = [...classes.adjustedOverAll].filter((q) => q <= 0.05).sort((a, b) => a - b);
    expect(left).toEqual(found.map(({ adjusted }) => adjusted));
    expect(left.length).toBeGreaterThan(2);
  });

  test('is adjusted within each indicator for its own gemeenten', () => {
    const [first] = indicators;
    const assessor = first && createAssessor(first, rowsOf(first), areas);
    const own = classes.tested.flatMap((code) => assessor?.assess(code, 'NL01') ?? []);
    const tested = own.flatMap(({ p }) => p ?? []);
    const adjusted = [...classes.adjusted.subarray(0, classes.tested.length)].filter((q) => q <= 1);
    expect(adjusted).toEqual(benjaminiHochberg(tested));
  });
});
