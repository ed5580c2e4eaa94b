import { describe, expect, test } from 'vitest';
import { createTrendAssessor } from '#lib/indicators/assess-trend.ts';
import { codeOf, indicator, observation, smallCountry } from './small-country.ts';

const areas = smallCountry([{ code: 'EIGEN_1', naam: 'Onze twee', leden: [codeOf(1), codeOf(2)] }]);
const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];

/** Ten per cent more each year, 400 in the first; the last year provisional. */
const growing = (code: string) =>
  years.map((periode, i) =>
    observation(code, Math.round(400 * 1.1 ** i), 20000, {
      periode,
      markering: periode === '2024' ? 'voorlopig' : ''
    })
  );
const country = years.map((periode) => observation('NL01', 8000, 800000, { periode }));
const rows = [...growing(codeOf(1)), ...growing(codeOf(2)), ...country];

describe('a trend', () => {
  test('finds the yearly change and says which years it rests on', () => {
    const trend = createTrendAssessor(indicator(), rows, areas).assess(codeOf(1), 'NL01');
    expect(trend.verdict).toBe('neemt_toe');
    expect(trend.change?.perYear).toBeCloseTo(10, 1);
    expect(trend.leftOut).toEqual([{ period: '2024', why: 'voorlopig' }]);
    expect(trend.points.filter(({ used }) => used).map(({ period }) => period)).toEqual(years.slice(0, 9));
    expect(trend.points[0]?.comparison).toBe(100);
  });

  test('adds up the gemeenten of a custom region in each year', () => {
    const trend = createTrendAssessor(indicator(), rows, areas).assess('EIGEN_1', 'NL01');
    expect(trend.points[0]).toMatchObject({ value: 200, used: true });
    expect(trend.change?.perYear).toBeCloseTo(10, 1);
  });

  test('begins anew at a break and names what it left out', () => {
    const broken = indicator({ reeksbreuk: '2018' });
    const trend = createTrendAssessor(broken, rows, areas).assess(codeOf(1), 'NL01');
    expect(trend.breaks).toEqual(['2018']);
    expect(trend.leftOut.filter(({ why }) => why === 'voor_reeksbreuk')).toHaveLength(3);
    expect(trend.points.filter(({ used }) => used)).toHaveLength(6);
  });

  test('can not be determined from fewer than five comparable years', () => {
    const trend = createTrendAssessor(indicator({ reeksbreuk: '2021' }), rows, areas).assess(
      codeOf(1),
      'NL01'
    );
    expect(trend).toMatchObject({ verdict: 'niet_te_bepalen', change: null });
    expect(trend.points.some(({ used }) => used)).toBe(false);
  });

  test('of a plain count is not set against the larger number of the comparison', () => {
    const count = indicator({ per: 1, noemer: '' });
    const trend = createTrendAssessor(count, rows, areas).assess(codeOf(1), 'NL01');
    expect(trend.points.map(({ comparison }) => comparison)).toEqual(years.map(() => null));
  });

  test('gives a median its points but no change', () => {
    const median = indicator({ soort: 'mediaan', per: 1, additief: false });
    const trend = createTrendAssessor(median, rows, areas).assess(codeOf(1), 'NL01');
    expect(trend.verdict).toBe('niet_te_bepalen');
    expect(trend.points).toHaveLength(10);
  });
});
