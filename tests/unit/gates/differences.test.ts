import { describe, expect, test } from 'vitest';
import { createDirectory } from '#lib/areas/directory.ts';
import type { Area } from '#lib/areas/area.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Document } from '#lib/document/model.ts';
import { answer, lookAt, numbers, texts } from './look-at.ts';

const gemeenten = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005'];
const areas = createDirectory(
  ['NL01', ...gemeenten].map((code): Area => ({
    ...{ code, naam: code === 'NL01' ? 'Nederland' : `Plaats ${code.at(-1)}` },
    niveau: code === 'NL01' ? 'land' : 'gemeente',
    ...{ provincie: null, riec: null, veiligheidsregio: null, gemeente: null, wijk: null }
  }))
);
const document: Document = {
  ...createDocument({
    id: 'beeld',
    template: null,
    release: { id: 'demo', version: '1', hash: '9f3c41aa' },
    parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'nederland', own: {} },
    cells: [{ id: 'c1', kind: 'sql', name: 'a', folded: false, spec: { sql: 'FROM eigen' } }]
  }),
  regions: [
    { code: 'EIGEN_A', naam: 'De Baronie', leden: ['GM0001', 'GM0002', 'GM0003'] },
    { code: 'EIGEN_B', naam: 'De Baronie en Zundert', leden: ['GM0001', 'GM0002', 'GM0003', 'GM0004'] }
  ]
};
const counts = (cell: string, codes: readonly string[], values: readonly number[], year = 2024) =>
  answer(cell, [
    texts('gebied', codes),
    numbers(
      'jaar',
      codes.map(() => year)
    ),
    numbers('aantal', values)
  ]);
const differences = (...[results, world]: [Parameters<typeof lookAt>[1], Parameters<typeof lookAt>[2]?]) =>
  lookAt(document, results, { areas, ...world }).finding('differences');

describe('own counts set against each other', () => {
  test('block a region beside the same region with one gemeente more, and offer to hide one', () => {
    expect(differences([counts('c1', ['EIGEN_A', 'EIGEN_B'], [57, 60])])).toMatchObject({
      outcome: 'blokkade',
      cells: ['c1'],
      values: { count: 1, from: 'De Baronie, 2024; De Baronie en Zundert, 2024', members: 'Plaats 4 2024' },
      repairs: [
        {
          values: { name: 'De Baronie, 2024' },
          edits: [{ kind: 'spec', id: 'c1', spec: { protection: { hide: [{ column: 'aantal' }] } } }]
        }
      ]
    });
  });

  test('see it across cells', () => {
    const results = [counts('c1', ['EIGEN_A'], [57]), counts('c2', ['EIGEN_B'], [60])];
    expect(differences(results)?.outcome).toBe('blokkade');
  });

  test('say nothing of what the release publishes', () => {
    const columns = [texts('gebied', ['EIGEN_A', 'EIGEN_B']), numbers('aantal', [57, 60])];
    expect(differences([answer('c1', columns, false)])?.outcome).toBe('akkoord');
  });

  test('block the second picture of a sequence, not the first, and let the first leave again', () => {
    const first = [counts('c1', ['EIGEN_A'], [57])];
    expect(differences(first)?.outcome).toBe('akkoord');
    const published = lookAt(document, first, { areas }).plan.publications();
    expect(differences([counts('c1', ['EIGEN_B'], [60])], { published })?.outcome).toBe('blokkade');
    expect(differences(first, { published })?.outcome).toBe('akkoord');
    expect(JSON.stringify(lookAt(document, first, { areas, published }))).toBe(
      JSON.stringify(lookAt(document, first, { areas }))
    );
  });

  test('find a chain of regions of which no two differ by one', () => {
    const region = (code: string, leden: readonly number[]) => ({
      code: `EIGEN_${code}`,
      naam: code,
      leden: leden.map((one) => `GM000${one}`)
    });
    const chained: Document = {
      ...document,
      regions: [region('A', [5, 6]), region('B', [5, 6, 7, 8]), region('C', [7, 9]), region('D', [8, 9])]
    };
    const { plan } = lookAt(chained, [
      counts('c1', ['EIGEN_A', 'EIGEN_B', 'EIGEN_C', 'EIGEN_D'], [40, 46, 20, 22])
    ]);
    const found = plan.differences.map(({ members }) => members.join());
    expect(found).toEqual(expect.arrayContaining(['GM0007 2024', 'GM0008 2024']));
  });

  test('know the complement to a larger area', () => {
    expect(differences([counts('c1', ['NL01', 'EIGEN_B'], [300, 297])])).toMatchObject({
      outcome: 'blokkade',
      values: { members: 'Plaats 5 2024' }
    });
  });

  test('know places by their names', () => {
    const columns = [
      texts('gebied', ['Plaats 1', 'Plaats 2', 'De Baronie']),
      numbers('aantal', [20, 30, 53])
    ];
    expect(differences([answer('c1', columns)])).toMatchObject({ values: { members: 'Plaats 3 2024' } });
  });

  test('see a year through a sum over years', () => {
    const years = (periods: readonly string[], values: readonly number[]) =>
      differences([
        answer('c1', [
          texts(
            'gebied',
            periods.map(() => 'GM0001')
          ),
          texts('periode', periods),
          numbers('aantal', values)
        ])
      ]);
    expect(years(['2022', '2023', '2022-2024'], [30, 20, 53])).toMatchObject({
      outcome: 'blokkade',
      values: { members: 'Plaats 1 2024' }
    });
    expect(years(['2022', '2022-2024'], [30, 53])?.outcome).toBe('akkoord');
  });

  test('take the period of the document where the statement asks for it', () => {
    const inYear = (periode: string, area: string, value: number, published: never[] = []) =>
      lookAt(
        {
          ...document,
          cells: [
            {
              id: 'c1',
              kind: 'sql',
              name: 'a',
              folded: false,
              spec: { sql: `FROM eigen WHERE jaar = $periode` }
            }
          ],
          parameters: { ...document.parameters, periode }
        },
        [answer('c1', [texts('gebied', [area]), numbers('aantal', [value])])],
        { published }
      );
    const published = inYear('2023', 'EIGEN_A', 57).plan.publications() as never[];
    expect(inYear('2024', 'EIGEN_B', 60, published).finding('differences')?.outcome).toBe('akkoord');
    expect(inYear('2023', 'EIGEN_B', 60, published).finding('differences')?.outcome).toBe('blokkade');
  });

  test('see the one gemeente that was left out of a list with its total', () => {
    const codes = ['GM0001', 'GM0002', 'GM0003', 'EIGEN_B'];
    expect(differences([counts('c1', codes, [20, 30, NaN, 60])])?.outcome).toBe('akkoord');
    const three = ['GM0001', 'GM0002', 'GM0004', 'EIGEN_B'];
    expect(differences([counts('c1', three, [20, 30, 14, 70])])).toMatchObject({
      outcome: 'blokkade',
      values: { members: 'Plaats 3 2024' }
    });
  });

  test('see a count that was left out of a cross table through its margins', () => {
    const inOne = (kinds: readonly (string | null)[], values: readonly number[]) => {
      const places = kinds.map(() => 'GM0001');
      return lookAt(
        document,
        [answer('c1', [texts('gebied', places), texts('soort', kinds), numbers('aantal', values)])],
        { areas }
      ).finding('determinability');
    };
    expect(inOne(['drugs', 'vastgoed', null], [20, NaN, 23])?.outcome).toBe('blokkade');
    expect(inOne(['drugs', 'vastgoed', 'zorg', 'totaal'], [20, NaN, NaN, 60])?.outcome).toBe('akkoord');
    expect(inOne(['drugs', 'vastgoed', 'zorg', 'totaal'], [20, NaN, 30, 53])).toMatchObject({
      outcome: 'blokkade',
      values: { names: 'Plaats 1, vastgoed' }
    });
  });

  test('keep years and contradictions apart', () => {
    const years = [counts('c1', ['EIGEN_A'], [57], 2023), counts('c2', ['EIGEN_B'], [60], 2024)];
    expect(differences(years)?.outcome).toBe('akkoord');
    const twice = counts('c1', ['EIGEN_A', 'EIGEN_A', 'EIGEN_B'], [57, 58, 60]);
    expect(
      lookAt(document, [twice])
        .plan.publications()
        .map(({ area }) => area)
    ).toEqual(['De Baronie en Zundert, 2024']);
  });
});
