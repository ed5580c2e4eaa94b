import { describe, expect, test } from 'vitest';
import { combinationCell } from '#lib/cells/combination/cell.ts';
import { findRefusal } from '#lib/cells/combination/refusal.ts';
import { testPatterns } from '#lib/cells/combination/test-patterns.ts';
import { smallCountry } from '../indicators/small-country.ts';
import { assessmentOf } from './assessment-of.ts';
import { contextOf } from './context-of.ts';
import { indicatorOf } from './indicator-of.ts';

const [drugs, vacancy, income] = [
  indicatorOf('drugs', {}),
  indicatorOf('leegstand', {}),
  indicatorOf('laag_inkomen', { gevoelig: true })
];

describe('what is not combined', () => {
  const why = (...args: Parameters<typeof findRefusal>) => findRefusal(...args)?.why ?? null;

  test('is a protected trait, with any motivation', () => {
    const origin = indicatorOf('inwoners_naar_herkomst', {});
    expect(why([drugs, origin], 'Een lange motivering, die hier niets aan verandert.')).toBe('trait');
  });

  test('is a sensitive indicator without a sentence that says why', () => {
    expect(why([drugs, income], '')).toBe('motivation');
    expect(why([drugs, income], 'omdat het moet')).toBe('motivation');
    expect(
      why([drugs, income], 'Nodig om de inzet van schuldhulp te richten op kwetsbare buurten.')
    ).toBeNull();
  });

  test('is one indicator', () => {
    expect(why([drugs], '')).toBe('few');
    expect(why([drugs, vacancy], '')).toBeNull();
  });
});

test('a combination has at most five indicators', () => {
  const parse = (count: number) =>
    combinationCell.parse({ indicators: Array.from({ length: count }, (_, i) => `i${i}`) }).ok;
  expect([0, 1, 5, 6].map(parse)).toEqual([false, true, true, false]);
});

describe('patterns that were tested together', () => {
  const rowOf = (id: string, higher: (place: number) => boolean) =>
    Array.from({ length: 40 }, (_, place) =>
      assessmentOf(id, `GM${place}`, higher(place) ? 'hoger' : 'niet_anders')
    );
  const strata = Array.from({ length: 40 }, (_, place) => String(place % 2));

  async function tried(
    ...asked: Parameters<typeof testPatterns> extends [...infer Rest, unknown] ? Rest : never
  ) {
    const answer = await testPatterns(...asked, contextOf(smallCountry(), 'NL01').compute);
    if (!answer.ok) throw new Error(answer.error.kind);
    return answer.value;
  }

  test('are found where they fall together', async () => {
    const rows = [rowOf('drugs', (place) => place < 8), rowOf('leegstand', (place) => place < 9)];
    const { combinations, areas } = await tried([drugs, vacancy], rows, strata);
    expect(areas).toHaveLength(40);
    expect(combinations).toHaveLength(1);
    expect(combinations[0]?.areas).toEqual(['GM0', 'GM1', 'GM2', 'GM3', 'GM4', 'GM5', 'GM6', 'GM7']);
    expect(combinations[0]?.expected).toBeCloseTo((8 * 9) / 40);
    expect(combinations[0]?.p).toBeLessThan(0.001);
  });

  test('leave out a gemeente without a verdict on one of them', async () => {
    const rows = [
      rowOf('drugs', (place) => place < 8).with(0, assessmentOf('drugs', 'GM0', 'niet_getoetst')),
      rowOf('leegstand', (place) => place < 9)
    ];
    const { combinations, areas } = await tried([drugs, vacancy], rows, strata);
    expect(areas).not.toContain('GM0');
    expect(combinations[0]?.areas).toHaveLength(7);
  });

  test('give the same p every time, and all combinations up to all five', async () => {
    const indicators = ['a', 'b', 'c', 'd', 'e'].map((id) => indicatorOf(id, {}));
    const rows = indicators.map(({ id }, i) => rowOf(id, (place) => place % (i + 2) === 0));
    const once = await tried(indicators, rows, strata);
    expect(once.combinations).toHaveLength(26);
    expect(await tried(indicators, rows, strata)).toEqual(once);
  });
});

test('running text can say the strongest combination, against what chance would give', () => {
  const output = {
    indicators: [drugs, vacancy],
    missing: [],
    refusal: null,
    areas: ['GM1', 'GM2'],
    rows: [],
    combinations: [
      { ids: ['drugs', 'leegstand'], areas: ['GM1', 'GM2'], expected: 0.46, p: 0.002, adjusted: 0.02 }
    ]
  };
  const country = smallCountry();
  const values = combinationCell.values?.(combinationCell.example, output, contextOf(country, 'NL01')) ?? [];
  expect(Object.fromEntries(values.map(({ name, shown }) => [name, shown]))).toMatchObject({
    aantal: '2',
    verwacht: '0,5',
    p: '0,02',
    getoetst: '1'
  });
});
