import { describe, expect, test } from 'vitest';
import { branchesCell } from '#lib/cells/branches/cell.ts';
import { sortByCertainty, splitRows, type BranchRow } from '#lib/cells/branches/branch-row.ts';
import { turnoverOf } from '#lib/cells/branches/turnover.ts';
import { assessBranch } from '#lib/indicators/assess-branch.ts';
import type { BranchObservation } from '#lib/indicators/branch.ts';
import { locationQuotient } from '#lib/stats/index.ts';
import { codeOf, smallCountry } from '../indicators/small-country.ts';
import { contextOf } from './context-of.ts';

const areas = smallCountry([{ code: 'EIGEN_1', naam: 'Onze twee', leden: [codeOf(1), codeOf(2)] }]);
const branch = { sbi: '45112', naam: 'Autohandel', peildatum: '2025-11-24' };

const row = (gebied: string, vestigingen: number | null, change: Partial<BranchObservation> = {}) => ({
  gebied,
  vestigingen,
  totaal: 1000,
  omzet: vestigingen === null ? null : vestigingen * 100,
  ondernemingen: vestigingen,
  markering: '' as const,
  ...change
});

/** Forty gemeenten of a thousand establishments with ten each, but the first has thirty; the country is their sum. */
const gemeenten = Array.from({ length: 40 }, (_, i) => row(codeOf(i), i === 0 ? 30 : 10));
const country = row('NL01', 420, { totaal: 40_000 });
const observations = [...gemeenten, country];
const assess = (rows: readonly BranchObservation[], area: string, rounding: 0 | 5 = 0) =>
  assessBranch({ branch, observations: rows }, area, 'NL01', areas, rounding);

describe('a branch in an area', () => {
  test('is counted against its share of all establishments of the comparison', () => {
    const found = assess(observations, codeOf(0));
    const quotient = locationQuotient(30, 1000, 420, 40_000);
    expect(found.expected).toBeCloseTo(10.5, 10);
    expect(found.quotient).toEqual({ value: quotient?.value, interval: quotient?.at95 });
    expect(found.class).toBe('duidelijk_hoger');
    expect(found.certainty).toBeGreaterThan(1);
  });

  test('is left out of a comparison that it makes up more than 5% of', () => {
    const found = assess(observations, 'EIGEN_1');
    expect(found.establishments).toBe(20);
    expect(found.expected).toBeCloseTo(21, 10);
    const province = assess(observations, 'PV01');
    expect(province.establishments).toBe(120);
    expect(province.expected).toBeCloseTo((10_000 * 300) / 30_000, 10);
  });

  test('gets a wider interval when the source rounds its counts', () => {
    const plain = assess(observations, codeOf(0)).quotient;
    const rounded = assess(observations, codeOf(0), 5).quotient;
    expect(rounded?.value).toBe(plain?.value);
    expect(rounded?.interval.high).toBeGreaterThan(plain?.interval.high ?? Infinity);
  });

  test('is not judged under five expected', () => {
    const rare = [...gemeenten.map((one) => row(one.gebied, 1)), row('NL01', 40, { totaal: 40_000 })];
    const found = assess(rare, codeOf(3));
    expect(found).toMatchObject({ noVerdict: 'te_weinig_waarnemingen', establishments: 1, certainty: null });
    expect(found.expected).toBeCloseTo(1, 10);
  });

  test('is missing where the source has none, and never zero', () => {
    const hole = observations.map((one) =>
      one.gebied === codeOf(1) ? row(codeOf(1), null, { markering: 'geheim' }) : one
    );
    expect(assess(hole, codeOf(1))).toMatchObject({
      noVerdict: 'geheim',
      establishments: null,
      quotient: null
    });
    expect(assess(hole, 'EIGEN_1').noVerdict).toBe('onvolledige_regio');
  });
});

describe('turnover per establishment', () => {
  test('is shown as published, or of all gemeenten together', () => {
    expect(turnoverOf(observations, codeOf(0), [codeOf(0)])).toEqual({ shown: true, perEstablishment: 100 });
    expect(turnoverOf(gemeenten, 'EIGEN_1', [codeOf(1), codeOf(2)])).toEqual({
      shown: true,
      perEstablishment: 100
    });
  });

  test('is hidden under three enterprises, and where the source hides it', () => {
    const two = row('GM0001', 5, { ondernemingen: 2 });
    const secret = row('GM0001', 50, { omzet: null, ondernemingen: null, markering: 'geheim' });
    expect(turnoverOf([two], 'GM0001', [])).toEqual({ shown: false, why: 'geheim' });
    expect(turnoverOf([secret], 'GM0001', [])).toEqual({ shown: false, why: 'geheim' });
    expect(turnoverOf([secret, row('GM0002', 9)], 'EIGEN_1', ['GM0001', 'GM0002']).shown).toBe(false);
  });

  test('is unknown where a gemeente has no row or the source gives none', () => {
    expect(turnoverOf(gemeenten, 'EIGEN_1', [codeOf(1), 'GM9999'])).toEqual({
      shown: false,
      why: 'onbekend'
    });
    const province = row('PV01', 50, { omzet: null, ondernemingen: null, markering: 'onbekend' });
    expect(turnoverOf([province], 'PV01', [])).toEqual({ shown: false, why: 'onbekend' });
    expect(turnoverOf([row('GM0001', 0)], 'GM0001', [])).toEqual({ shown: false, why: 'geen_vestigingen' });
  });
});

describe('the cell', () => {
  const rowOf = (change: Partial<BranchRow>): BranchRow => ({
    ...assess(observations, codeOf(0)),
    turnover: { shown: true, perEstablishment: 100 },
    ...change
  });
  const rows = sortByCertainty([
    rowOf({ branch: { ...branch, sbi: '1' }, certainty: 0.4, class: 'niet_anders' }),
    rowOf({
      branch: { ...branch, sbi: '2' },
      certainty: null,
      class: 'niet_getoetst',
      noVerdict: 'te_weinig_waarnemingen'
    }),
    rowOf({ branch: { ...branch, sbi: '3' }, certainty: 2.5 })
  ]);
  const context = contextOf(areas, codeOf(0));

  test('puts the most certain first and what can not be told apart', () => {
    expect(rows.map(({ branch: { sbi } }) => sbi)).toEqual(['3', '1', '2']);
    expect(splitRows(rows).untested.map(({ branch: { sbi } }) => sbi)).toEqual(['2']);
  });

  test('says what stands out, with its numbers, and that it is no misstand', () => {
    const sentence = branchesCell.describe(branchesCell.example, { rows }, context);
    expect(sentence).toBe(
      'Getoetst: 2 van de 3 branches. Aantoonbaar sterker aanwezig in Plaats 0 dan in Nederland: 1; ' +
        'minder sterk: geen. Plaats 0 heeft 30 vestigingen autohandel, waar er op basis van het totale aantal vestigingen ongeveer 10,5 verwacht worden. Het locatiequotiënt is 2,86 (95%-bi 1,93 tot 4,08): ' +
        'duidelijk sterker aanwezig dan in Nederland. Minder dan vijf vestigingen verwacht, dus te weinig waarnemingen voor een ' +
        'uitspraak: 1. Een locatiequotiënt boven 1 is geen misstand: het zegt iets over aanwezigheid; ' +
        'ligging en bezoekers spelen mee.'
    );
  });

  test('shows no quotient where there is no test', () => {
    const table = branchesCell.table(branchesCell.example, { rows }, context);
    expect(table?.rows.at(-1)).toEqual([
      '2',
      'Autohandel',
      '30',
      '10,5',
      '–',
      '–',
      'te weinig waarnemingen voor een uitspraak',
      '100'
    ]);
  });

  test('says so when a release has no establishments per branch, and asks nothing', async () => {
    const answer = await branchesCell.run(branchesCell.example, context);
    expect(answer).toEqual({ ok: true, value: { rows: [] } });
    expect(branchesCell.sql(branchesCell.example, context)).toBeNull();
    expect(branchesCell.table(branchesCell.example, { rows: [] }, context)).toBeNull();
    expect(branchesCell.describe(branchesCell.example, { rows: [] }, context)).toBe(
      'Deze uitgave heeft geen vestigingen per branche voor deze periode.'
    );
  });
});
