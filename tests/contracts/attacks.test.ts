import { beforeAll, describe, expect, test } from 'vitest';
import type { Cell, Document } from '#lib/document/model.ts';
import type { Departure } from '#lib/gates/departure.ts';
import { cell, findingOf, openTrial, shownIn, type Trial } from './trial-departure.ts';

/** Meldingen of four gemeenten; together and without Zundert they are regions of one's own. */
const three = ['GM0758', 'GM1719', 'GM0777'];
const four = [...three, 'GM0879'];
const regions = [
  { code: 'EIGEN_A', naam: 'De Baronie', leden: three },
  { code: 'EIGEN_B', naam: 'De Baronie en Zundert', leden: four }
];
const meldingen = cell(
  'ruw',
  'sql',
  {
    sql: `SELECT * FROM (VALUES ('GM0758', 'drugs', '2024', 20), ('GM1719', 'drugs', '2024', 21), ('GM0777', 'drugs', '2024', 16),
      ('GM0879', 'drugs', '2024', 3)) AS t(gebied, soort, periode, n)`
  },
  true
);

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});

/** A document with one statement over the meldingen. */
const asking = (sql: string, more: Partial<Document> = {}) =>
  trial.documentOf([meldingen, cell('vraag', 'sql', { sql })], { regions, ...more });

/** Documents that leave one after the other; each knows all that left before. */
async function inSequence(...documents: readonly Document[]): Promise<readonly Departure[]> {
  const left: Departure[] = [];
  for (const document of documents)
    left.push(await trial.depart(document, { published: left.flatMap(({ publications }) => publications) }));
  return left;
}

const isStopped = (departure: Departure | undefined): boolean => departure?.report.outcome === 'blokkade';

const counted = (codes: readonly string[], columns: string) =>
  `SELECT ${columns} FROM ruw WHERE gebied IN (${codes.map((code) => `'${code}'`).join(', ')})`;

describe('a count that comes out of two exports in sequence is stopped', () => {
  test.each([
    [
      'under another name',
      "'EIGEN_A' AS gebied, sum(n)::INTEGER AS aantal",
      "'EIGEN_B' AS gebied, sum(n)::INTEGER AS totaal"
    ],
    [
      'in a column that SQL names',
      "'EIGEN_A' AS gebied, sum(n)::INTEGER AS aantal",
      "'EIGEN_B' AS gebied, sum(n)::INTEGER"
    ],
    [
      'with places by name in a column of any name',
      "'De Baronie' AS plaats, sum(n)::INTEGER AS aantal",
      "'De Baronie en Zundert' AS plek, sum(n)::INTEGER AS aantal"
    ],
    ['without a column for the place', 'sum(n)::INTEGER AS aantal', 'sum(n)::INTEGER AS aantal'],
    [
      'with a kind that only one of them tells',
      "'EIGEN_A' AS gebied, sum(n)::INTEGER AS aantal",
      "'EIGEN_B' AS gebied, 'drugs' AS soort, sum(n)::INTEGER AS aantal"
    ]
  ])('%s', async (_how, first, second) => {
    const [before, after] = await inSequence(asking(counted(three, first)), asking(counted(four, second)));
    expect([isStopped(before), isStopped(after)]).toEqual([false, true]);
  });

  test('where only the period of the document was changed, which the statement does not ask', async () => {
    const at = (periode: string, column: string, codes: readonly string[]) => {
      const document = asking(counted(codes, column));
      return { ...document, parameters: { ...document.parameters, periode } };
    };
    const [before, after] = await inSequence(
      at('2023', "'EIGEN_A' AS gebied, sum(n)::INTEGER AS aantal", three),
      at('2024', "'EIGEN_B' AS gebied, sum(n)::INTEGER AS aantal", four)
    );
    expect([isStopped(before), isStopped(after)]).toEqual([false, true]);
  });

  test('where only the region of the document was changed', async () => {
    const sql = 'SELECT sum(n)::INTEGER AS aantal FROM ruw WHERE list_contains($gemeenten, gebied)';
    const of = (gebied: string) => {
      const document = asking(sql);
      return { ...document, parameters: { ...document.parameters, gebied } };
    };
    const [before, after] = await inSequence(of('EIGEN_A'), of('EIGEN_B'));
    expect([isStopped(before), isStopped(after)]).toEqual([false, true]);
  });

  test('all of it, and then all but one place', async () => {
    const [before, after] = await inSequence(
      asking('SELECT sum(n)::INTEGER AS aantal FROM ruw'),
      asking("SELECT sum(n)::INTEGER AS aantal FROM ruw WHERE gebied <> 'GM0879'")
    );
    expect([isStopped(before), isStopped(after)]).toEqual([false, true]);
  });

  test('when another cell counts something else under the same name', async () => {
    const other = cell('ander', 'sql', {
      sql: "SELECT * FROM (VALUES ('EIGEN_A', 200), ('EIGEN_B', 300)) AS t(gebied, aantal)"
    });
    const of = (sql: string, more: readonly Cell[] = []) =>
      trial.documentOf([meldingen, cell('vraag', 'sql', { sql }), ...more], { regions });
    const [before, after] = await inSequence(
      of(counted(three, "'EIGEN_A' AS gebied, sum(n)::INTEGER AS aantal")),
      of(counted(four, "'EIGEN_B' AS gebied, sum(n)::INTEGER AS aantal"), [other])
    );
    expect([isStopped(before), isStopped(after)]).toEqual([false, true]);
  });

  test('two years, and then both together', async () => {
    const [before, after] = await inSequence(
      asking("SELECT 'GM0758' AS gebied, '2023' AS periode, 57 AS aantal"),
      asking("SELECT 'GM0758' AS gebied, '2023-2024' AS periode, 60 AS aantal")
    );
    expect([isStopped(before), isStopped(after)]).toEqual([false, true]);
  });

  test('a whole beside all of its kinds but one', async () => {
    const [before, after] = await inSequence(
      asking("SELECT 'GM0758' AS gebied, 60 AS aantal"),
      asking(
        "SELECT * FROM (VALUES ('GM0758', 'drugs', 37), ('GM0758', 'vastgoed', 20)) AS t(gebied, soort, aantal)"
      )
    );
    expect([isStopped(before), isStopped(after)]).toEqual([false, true]);
  });

  test('kinds in a column of another name', async () => {
    const [before, after] = await inSequence(
      asking(
        "SELECT * FROM (VALUES ('GM0758', 'drugs', 57), ('GM0758', 'vastgoed', 20)) AS t(gebied, soort, aantal)"
      ),
      asking("SELECT 'EIGEN_A' AS gebied, 'drugs' AS type, 60 AS aantal")
    );
    expect([isStopped(before), isStopped(after)]).toEqual([false, true]);
  });

  test('a wide table, and then one of the kinds that it hides, as a row', async () => {
    const wide = asking(
      "SELECT * FROM (VALUES ('GM0758', 20, 3, 23), ('GM1719', 30, 40, 70)) AS t(gebied, drugs, vastgoed, totaal)"
    );
    const [first, second] = await inSequence(
      wide,
      asking("SELECT 'GM0758' AS gebied, 'drugs' AS soort, 20 AS aantal")
    );
    const shown =
      first && ['drugs', 'vastgoed', 'totaal'].map((column) => shownIn(first, 'vraag', column)?.at(-1));
    expect(shown).toEqual([null, null, '25']);
    expect(isStopped(second)).toBe(true);
  });

  test('a chain of four regions of which no two differ by one, after a mistake was put right', async () => {
    const region = (code: string, leden: readonly number[]) => ({
      code: `EIGEN_${code}`,
      naam: code,
      leden: leden.map((one) => `GM000${one}`)
    });
    const chain = [region('A', [5, 6]), region('B', [5, 6, 7, 8]), region('C', [7, 9]), region('D', [8, 9])];
    const of = (code: string, value: number) =>
      asking(`SELECT 'EIGEN_${code}' AS gebied, ${value} AS aantal`, { regions: chain });
    const left = await inSequence(of('A', 41), of('A', 40), of('B', 60), of('C', 20), of('D', 22));
    expect(left.map(isStopped)).toEqual([false, false, false, false, true]);
  });
});

describe('a third export that solves what two left open is stopped', () => {
  const region = (code: string, leden: readonly number[]) => ({
    code: `EIGEN_${code}`,
    naam: code,
    leden: leden.map((one) => `GM000${one}`)
  });
  const of = (code: string, value: number, ...all: ReturnType<typeof region>[]) =>
    asking(`SELECT 'EIGEN_${code}' AS gebied, ${value} AS aantal`, { regions: all });

  test('three overlapping pairs', async () => {
    const all = [region('A', [1, 2]), region('B', [2, 3]), region('C', [1, 3])];
    const left = await inSequence(of('A', 24, ...all), of('B', 27, ...all), of('C', 45, ...all));
    expect(left.map(isStopped)).toEqual([false, false, true]);
  });

  test('a region, its complement and the country that both make up', async () => {
    const all = [region('A', [1, 2, 3]), region('B', [4, 5]), region('C', [3, 4, 5])];
    const left = await inSequence(of('A', 60, ...all), of('B', 40, ...all), of('C', 44, ...all));
    expect(left.map(isStopped)).toEqual([false, false, true]);
  });

  test('what was hidden in the first, worked out from the second', async () => {
    const first = asking(
      "SELECT * FROM (VALUES ('GM0758', 37), ('GM0748', 7), ('GM1719', 41)) AS t(gebied, aantal)"
    );
    const [before, after] = await inSequence(
      first,
      asking("SELECT 'EIGEN_W' AS gebied, 44 AS aantal", {
        regions: [{ code: 'EIGEN_W', naam: 'West', leden: ['GM0758', 'GM0748'] }]
      })
    );
    expect(isStopped(before)).toBe(true);
    expect(after && findingOf(after, 'determinability')).toMatchObject({ outcome: 'blokkade' });
  });

  test('clipboard first, then a link', async () => {
    const copied = await trial.copyOf(
      'vraag',
      asking(counted(three, "'EIGEN_A' AS gebied, sum(n)::INTEGER AS n"))
    );
    if (!copied.ok) throw new Error(copied.error);
    const after = await trial.depart(
      asking(counted(four, "'EIGEN_B' AS gebied, sum(n)::INTEGER AS aantal")),
      {
        published: copied.value.departure?.publications ?? []
      }
    );
    expect(isStopped(after)).toBe(true);
  });
});

describe('a count as text', () => {
  test.each([
    ['SELECT gebied, n::VARCHAR AS tekst FROM ruw'],
    ["SELECT gebied, n || ' meldingen' AS tekst, 100 AS aantal FROM ruw"],
    ["SELECT gebied, 'aantal: ' || n AS tekst, 100 AS aantal FROM ruw"],
    ["SELECT gebied, soort || ' ' || n AS tekst, 100 AS aantal FROM ruw"],
    ["SELECT 'GM0758' AS gebied, 57 AS aantal, string_agg(soort || ' ' || n, ', ') AS tekst FROM ruw"]
  ])('does not leave: %s', async (sql) => {
    const departure = await trial.depart(asking(sql));
    expect(isStopped(departure) || !JSON.stringify(shownIn(departure, 'vraag', 'tekst')).includes('3')).toBe(
      true
    );
  });
});

describe('the total without a place', () => {
  test('does not give away the one that is hidden among its parts', async () => {
    const document = trial.documentOf([
      meldingen,
      cell('per_gemeente', 'sql', { sql: 'SELECT gebied, n AS aantal FROM ruw' }),
      cell('samen', 'sql', { sql: 'SELECT sum(n)::INTEGER AS aantal FROM ruw' })
    ]);
    const departure = await trial.depart(document);
    expect(findingOf(departure, 'determinability')).toMatchObject({ outcome: 'blokkade' });
    const parts = (shownIn(departure, 'per_gemeente', 'aantal') ?? []).filter((text) => text === null);
    const whole = shownIn(departure, 'samen', 'aantal');
    expect(whole?.[0] === null || parts.length > 1).toBe(true);
  });
});

describe('a year', () => {
  test('is not taken for a count', async () => {
    const departure = await trial.depart(asking("SELECT 'GM0758' AS gebied, 2023 AS jaartal, 57 AS aantal"));
    expect(shownIn(departure, 'vraag', 'jaartal')).toEqual(['2023']);
  });
});
