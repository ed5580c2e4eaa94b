import { describe, expect, test } from 'vitest';
import { createAssessor } from '#lib/indicators/assess.ts';
import type { Observation } from '#lib/indicators/observation.ts';
import { codeOf, indicator, observation, smallCountry } from './small-country.ts';

const areas = smallCountry([
  { code: 'EIGEN_1', naam: 'Onze vier', leden: [codeOf(1), codeOf(2), codeOf(3), codeOf(4)] },
  { code: 'EIGEN_2', naam: 'Met een geheim', leden: [codeOf(1), codeOf(7)] }
]);

/** Every gemeente has 20 per 20,000, but number 0 has 60 and number 7 is suppressed. */
const country: readonly Observation[] = Array.from({ length: 40 }, (_, i) =>
  observation(codeOf(i), i === 0 ? 60 : i === 7 ? null : 20, 20000)
);
const total = observation('NL01', 820, 800000);
const assessor = createAssessor(indicator(), [...country, total], areas);

describe('an assessment', () => {
  test('says clearly higher when a gemeente lies outside the 99.8 % limits', () => {
    const { value, class: tested, interval, limits, noVerdict } = assessor.assess(codeOf(0), 'NL01');
    expect(value).toBe(30);
    expect(tested).toBe('duidelijk_hoger');
    expect(noVerdict).toBeNull();
    expect(interval?.low).toBeCloseTo(22.89, 2);
    expect(limits?.alarm.high).toBeLessThan(30);
  });

  test('gives value and limits in the unit of the indicator, around the comparison', () => {
    const { value, comparison, limits, class: tested } = assessor.assess(codeOf(1), 'NL01');
    expect(value).toBe(10);
    expect(comparison).toEqual({ area: 'NL01', value: 10.25 });
    expect(limits?.warning.low).toBeLessThan(10.25);
    expect(limits?.warning.high).toBeGreaterThan(10.25);
    expect(tested).toBe('niet_anders');
  });

  test('prefers a published total to the sum of the members', () => {
    const published = createAssessor(
      indicator(),
      [...country, total, observation('RIEC_NN', 150, 100000)],
      areas
    );
    expect(published.assess('RIEC_NN', 'NL01')).toMatchObject({
      value: 15,
      origin: 'gepubliceerd',
      members: { known: 5, total: 5, missing: [] }
    });
    expect(assessor.assess('RIEC_NN', 'NL01')).toMatchObject({ value: 14, origin: 'samengevoegd' });
  });

  test('adds up a plain count, which has no denominator, and does not test it', () => {
    const inhabitants = indicator({ id: 'inwoners', eenheid: 'inwoners', per: 1, noemer: '', afronding: 5 });
    const rows = Array.from({ length: 40 }, (_, i) => ({
      ...observation(codeOf(i), 20000 + i, null),
      waarde: 20000 + i
    }));
    expect(createAssessor(inhabitants, rows, areas).assess('RIEC_NN', 'NL01')).toMatchObject({
      value: 100010,
      numerator: 100010,
      denominator: null,
      interval: null,
      noVerdict: 'geen_toets',
      members: { known: 5, total: 5 }
    });
  });

  test('pools a custom region and tests it against the rest, being over 5 % of the country', () => {
    const found = assessor.assess('EIGEN_1', 'NL01');
    expect(found).toMatchObject({ value: 10, numerator: 80, denominator: 80000, class: 'niet_anders' });
    const rest = ((820 - 80) / 720000) * 10000;
    const { low, high } = found.limits?.warning ?? { low: NaN, high: NaN };
    expect(low).toBeLessThan(rest);
    expect(high).toBeGreaterThan(rest);
  });

  test('keeps an incomplete region null, with a labelled partial value', () => {
    expect(assessor.assess('EIGEN_2', 'NL01')).toMatchObject({
      value: null,
      numerator: null,
      interval: null,
      noVerdict: 'onvolledige_regio',
      class: 'niet_getoetst',
      members: { known: 1, total: 2, missing: [codeOf(7)] },
      partial: { value: 10 }
    });
  });

  test('never undoes a published blank by adding up', () => {
    const secret = observation('RIEC_NN', null, null);
    const found = createAssessor(indicator(), [...country, total, secret], areas).assess('RIEC_NN', 'NL01');
    expect(found).toMatchObject({ value: null, partial: null, noVerdict: 'geheim' });
  });

  test('tests nothing when fewer than five are expected', () => {
    const few = createAssessor(indicator(), [observation(codeOf(1), 9, 4000), total], areas);
    expect(few.assess(codeOf(1), 'NL01')).toMatchObject({
      value: 22.5,
      class: 'niet_getoetst',
      noVerdict: 'te_weinig_waarnemingen',
      limits: null
    });
  });

  test.each(['mediaan', 'index'] as const)('never pools nor tests a %s', (soort) => {
    const shown = indicator({ soort, per: 1, additief: false });
    const rows = country.map((row) => ({ ...row, teller: null, waarde: 31000 }));
    const assessor = createAssessor(shown, rows, areas);
    expect(assessor.assess(codeOf(1), 'NL01')).toMatchObject({ value: 31000, noVerdict: 'geen_toets' });
    expect(assessor.assess('EIGEN_1', 'NL01')).toMatchObject({ value: null, noVerdict: 'niet_optelbaar' });
  });

  test('weighs a mean with its denominators and leaves it untested', () => {
    const mean = indicator({ soort: 'gemiddelde', per: 1 });
    const rows = [1, 2, 3, 4].map((i) =>
      observation(codeOf(i), null, i === 1 ? 300 : 100, { waarde: i === 1 ? 200 : 400, markering: '' })
    );
    expect(createAssessor(mean, rows, areas).assess('EIGEN_1', 'NL01')).toMatchObject({
      value: 300,
      interval: null,
      noVerdict: 'geen_toets'
    });
  });

  test('shows no percentage of fewer than twenty', () => {
    const share = indicator({ soort: 'percentage', per: 100 });
    const small = observation(codeOf(1), 9, 14, { waarde: 64.3 });
    const found = createAssessor(share, [small, observation('NL01', 500, 1000)], areas).assess(
      codeOf(1),
      'NL01'
    );
    expect(found).toMatchObject({ value: null, numerator: null, noVerdict: 'te_weinig_waarnemingen' });
  });

  test('says that there is no comparison for the whole country against itself', () => {
    expect(assessor.assess('NL01', 'NL01')).toMatchObject({
      value: 10.25,
      comparison: null,
      noVerdict: 'geen_vergelijking'
    });
  });

  test('widens the limits of rounded counts', () => {
    const width = (afronding: 0 | 100) => {
      const { limits } = createAssessor(indicator({ afronding }), [...country, total], areas).assess(
        codeOf(1),
        'NL01'
      );
      return (limits?.warning.high ?? NaN) - (limits?.warning.low ?? NaN);
    };
    expect(width(100)).toBeGreaterThan(width(0));
  });

  test('widens the limits where gemeenten differ beyond chance', () => {
    const uneven = Array.from({ length: 40 }, (_, i) => observation(codeOf(i), i % 2 ? 300 : 100, 20000));
    const found = createAssessor(indicator(), [...uneven, observation('NL01', 8000, 800000)], areas);
    expect(found.dispersion?.phi).toBeGreaterThan(10);
    expect(found.assess(codeOf(1), 'NL01').class).toBe('niet_anders');
  });

  test('survives an area that is not in the data', () => {
    expect(assessor.assess('GM9999', 'NL01')).toMatchObject({ value: null, noVerdict: 'geen_gegevens' });
  });
});
