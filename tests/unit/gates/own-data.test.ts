import { describe, expect, test } from 'vitest';
import { createDocument } from '#lib/document/create-document.ts';
import type { Document } from '#lib/document/model.ts';
import { checkDifferences } from '#lib/gates/differences.ts';
import { findOwnCounts } from '#lib/gates/own-counts.ts';
import { checkOwnRates } from '#lib/gates/own-rates.ts';
import { checkOwnShares } from '#lib/gates/own-shares.ts';
import { runGates } from '#lib/gates/run-gates.ts';
import { toPublications } from '#lib/gates/publications.ts';

const document: Document = {
  ...createDocument({
    id: 'beeld',
    template: null,
    release: { id: 'demo', version: '1', hash: '9f3c41aa' },
    parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'nederland', own: {} },
    cells: []
  }),
  regions: [
    { code: 'EIGEN_A', naam: 'De Baronie', leden: ['GM0001', 'GM0002', 'GM0003'] },
    { code: 'EIGEN_B', naam: 'De Baronie en Zundert', leden: ['GM0001', 'GM0002', 'GM0003', 'GM0004'] }
  ]
};
const numbers = (name: string, values: readonly number[]) => ({
  name,
  kind: 'integer',
  numbers: () => values,
  texts: () => values.map(String)
});
const texts = (name: string, values: readonly (string | null)[]) => ({
  name,
  kind: 'text',
  numbers: () => values.map(() => NaN),
  texts: () => values
});
const counts = (cell: string, areas: readonly string[], values: readonly number[], year = 2024) =>
  findOwnCounts(
    cell,
    [
      texts('gebied', areas),
      texts('naam', areas),
      numbers(
        'jaar',
        areas.map(() => year)
      ),
      numbers('aantal', values)
    ],
    true
  );

describe('differences between own counts', () => {
  test('block a region beside the same region with one gemeente more', () => {
    const ownCounts = counts('c1', ['EIGEN_A', 'EIGEN_B'], [57, 60]);
    expect(checkDifferences({ document, ownCounts })).toMatchObject({
      outcome: 'blokkade',
      cells: ['c1'],
      values: { count: 1, from: 'De Baronie, De Baronie en Zundert', members: 'GM0004 2024' }
    });
  });

  test('see it across cells, and only warn of a published release', () => {
    const ownCounts = [...counts('c1', ['EIGEN_A'], [57]), ...counts('c2', ['EIGEN_B'], [60])];
    expect(checkDifferences({ document, ownCounts }).cells).toEqual(['c1', 'c2']);
    const published = ownCounts.map((one) => ({ ...one, lokaal: false }));
    expect(checkDifferences({ document, ownCounts: published }).outcome).toBe('waarschuwing');
  });

  test('block the second picture of a sequence, not the first', () => {
    const first = { document, ownCounts: counts('c1', ['EIGEN_A'], [57]) };
    expect(checkDifferences(first).outcome).toBe('akkoord');
    const second = { document, ownCounts: counts('c1', ['EIGEN_B'], [60]), published: toPublications(first) };
    expect(checkDifferences(second)).toMatchObject({ outcome: 'blokkade', cells: ['c1'] });
  });

  test('let the same picture leave again, to the byte', () => {
    const first = { document, ownCounts: counts('c1', ['EIGEN_A', 'GM0004'], [57, 30]) };
    const again = { ...first, published: toPublications(first) };
    expect(JSON.stringify(runGates(again))).toBe(JSON.stringify(runGates(first)));
    expect(runGates(again).outcome).toBe('akkoord');
  });

  test('know the complement to a larger area once its members are known', () => {
    const ownCounts = counts('c1', ['NL01', 'EIGEN_B'], [300, 297]);
    expect(checkDifferences({ document, ownCounts }).outcome).toBe('akkoord');
    const members = (code: string) =>
      code === 'NL01' ? ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005'] : [];
    expect(checkDifferences({ document, ownCounts, areas: { members } })).toMatchObject({
      outcome: 'blokkade',
      values: { members: 'GM0005 2024' }
    });
  });

  test('see a year through a sum over years', () => {
    const years = (periods: readonly string[], values: readonly number[]) => [
      ...findOwnCounts(
        'c1',
        [
          texts(
            'gebied',
            periods.map(() => 'GM0001')
          ),
          texts('periode', periods),
          numbers('aantal', values)
        ],
        true
      )
    ];
    expect(
      checkDifferences({ document, ownCounts: years(['2022', '2023', '2022-2024'], [30, 20, 53]) })
    ).toMatchObject({ outcome: 'blokkade', values: { members: 'GM0001 2024' } });
    expect(checkDifferences({ document, ownCounts: years(['2022', '2022-2024'], [30, 53]) }).outcome).toBe(
      'akkoord'
    );
  });

  test('take the period of the document where the answer names none', () => {
    const inYear = (periode: string, area: string, value: number) => ({
      document: { ...document, parameters: { ...document.parameters, periode } },
      ownCounts: findOwnCounts('c1', [texts('gebied', [area]), numbers('aantal', [value])], true)
    });
    const published = toPublications(inYear('2023', 'EIGEN_A', 57));
    expect(checkDifferences({ ...inYear('2024', 'EIGEN_B', 60), published }).outcome).toBe('akkoord');
    expect(checkDifferences({ ...inYear('2023', 'EIGEN_B', 60), published }).outcome).toBe('blokkade');
  });

  test('see the one gemeente that was left out of a list with its total', () => {
    const ownCounts = counts('c1', ['GM0001', 'GM0002', 'GM0003', 'EIGEN_B'], [20, 30, NaN, 60]);
    expect(checkDifferences({ document, ownCounts }).outcome).toBe('akkoord');
    const two = counts('c1', ['GM0001', 'GM0002', 'GM0004', 'EIGEN_B'], [20, 30, 14, 70]);
    expect(checkDifferences({ document, ownCounts: two })).toMatchObject({
      outcome: 'blokkade',
      values: { from: 'De Baronie en Zundert, GM0001, GM0002, GM0004', members: 'GM0003 2024' }
    });
  });

  test('see a count that was left out of a cross table through its margins', () => {
    const table = (kinds: readonly (string | null)[], values: readonly number[], areas: readonly string[]) =>
      findOwnCounts('c1', [texts('gebied', areas), texts('soort', kinds), numbers('aantal', values)], true);
    const inOne = (kinds: readonly (string | null)[], values: readonly number[]) =>
      checkDifferences({
        document,
        ownCounts: table(
          kinds,
          values,
          kinds.map(() => 'GM0001')
        )
      });
    expect(inOne(['drugs', 'vastgoed', null], [20, NaN, 23]).outcome).toBe('blokkade');
    expect(inOne(['drugs', 'vastgoed', 'zorg', 'totaal'], [20, NaN, NaN, 60]).outcome).toBe('akkoord');
    expect(inOne(['drugs', 'vastgoed', 'zorg', 'totaal'], [20, NaN, 30, 53])).toMatchObject({
      outcome: 'blokkade',
      values: { members: 'GM0001 2024 vastgoed' }
    });
  });

  test('keep years and groups apart', () => {
    const ownCounts = [...counts('c1', ['EIGEN_A'], [57], 2023), ...counts('c1', ['EIGEN_B'], [60], 2024)];
    expect(checkDifferences({ document, ownCounts }).outcome).toBe('akkoord');
    const twice = counts('c1', ['EIGEN_A', 'EIGEN_A', 'EIGEN_B'], [57, 58, 60]);
    expect(toPublications({ document, ownCounts: twice }).map(({ area }) => area)).toEqual(['EIGEN_B']);
  });

  test('answer a cross table of 342 by 40 with its margins', () => {
    const places = Array.from({ length: 342 }, (_, index) => `GM${String(index).padStart(4, '0')}`);
    const kinds = [...Array.from({ length: 40 }, (_, index) => `soort ${index}`), null];
    const rows = [...places, 'EIGEN_ALLE'].flatMap((area) => kinds.map((kind) => ({ area, kind })));
    const members = (code: string) => (code === 'EIGEN_ALLE' ? places : []);
    const value = ({ area, kind }: { area: string; kind: string | null }) => {
      const one = area === 'GM0007' && kind === 'soort 3' ? 3 : 20;
      const extra =
        (area === 'EIGEN_ALLE' || area === 'GM0007') && (kind === null || kind === 'soort 3') ? -17 : 0;
      if (area === 'EIGEN_ALLE') return 20 * places.length * (kind === null ? 40 : 1) + extra;
      return kind === null ? 800 + extra : one === 3 ? NaN : one;
    };
    const ownCounts = findOwnCounts(
      'c1',
      [
        texts(
          'gebied',
          rows.map(({ area }) => area)
        ),
        texts(
          'soort',
          rows.map(({ kind }) => kind)
        ),
        numbers('aantal', rows.map(value))
      ],
      true
    );
    expect(checkDifferences({ document, ownCounts, areas: { members } })).toMatchObject({
      outcome: 'blokkade',
      values: { count: 1, members: 'GM0007 2024 soort 3' }
    });
  });

  test('answer a table of all gemeenten at once', () => {
    const areas = Array.from({ length: 342 }, (_, index) => `GM${String(index).padStart(4, '0')}`);
    const ownCounts = counts(
      'c1',
      areas,
      areas.map((_, index) => 20 + index)
    );
    expect(checkDifferences({ document, ownCounts }).outcome).toBe('akkoord');
  });
});

describe('own counts beside their denominators', () => {
  const shares = (tellers: readonly number[], noemers: readonly number[], lokaal: boolean) =>
    checkOwnShares({
      ownCounts: findOwnCounts('c1', [numbers('teller', tellers), numbers('noemer', noemers)], lokaal)
    });

  test('block a share of fewer than twenty in local data', () => {
    expect(shares([12], [19], true)).toMatchObject({
      outcome: 'blokkade',
      values: { count: 1, minimum: 20 }
    });
    expect(shares([12], [19], false).outcome).toBe('waarschuwing');
    expect(shares([12], [20], true).outcome).toBe('akkoord');
  });

  test('warn of seventeen of seventeen', () => {
    expect(shares([17], [17], false)).toMatchObject({
      outcome: 'waarschuwing',
      reason: 'gate.shares.everyone'
    });
    expect(shares([40], [40], true)).toMatchObject({ outcome: 'waarschuwing', cells: ['c1'] });
    expect(shares([16], [], false).outcome).toBe('akkoord');
  });
});

describe('a rate beside a count that was left out', () => {
  const rates = (teller: number, waarde: number, noemer: number, lokaal: boolean) =>
    checkOwnRates({
      ownCounts: findOwnCounts(
        'c1',
        [numbers('teller', [teller]), numbers('noemer', [noemer]), numbers('waarde', [waarde])],
        lokaal
      )
    }).outcome;

  test('is blocked in local data', () => {
    expect(rates(NaN, 0.25, 12_000, true)).toBe('blokkade');
    expect(rates(NaN, NaN, 12_000, true)).toBe('akkoord');
    expect(rates(NaN, 0.25, NaN, true)).toBe('akkoord');
    expect(rates(30, 2.5, 12_000, true)).toBe('akkoord');
  });

  test('is the mean or median of a release', () => {
    expect(rates(NaN, 31.2, 12_000, false)).toBe('akkoord');
  });
});
