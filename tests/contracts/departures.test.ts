import { beforeAll, describe, expect, test } from 'vitest';
import { applyEdit } from '#lib/document/apply-edit.ts';
import { tableOf } from '#lib/document/table-of.ts';
import { clear } from '#lib/gates/cleared.ts';
import { openTrial, cell, everythingIn, type Trial } from './trial-departure.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});

const counts = `SELECT * FROM (VALUES
  ('GM0758', 37, 12001, 3.0831), ('GM0748', 7, 12002, 0.5832), ('GM1709', 41, 12003, 3.4158)
) AS t(gebied, aantal, noemer, per_1000)`;

describe('own counts beside what the release publishes', () => {
  /** The largest count of an indicator in a gemeente, from the release itself. */
  async function publishedCounts(indicator: string) {
    const answer = await trial.world.engine.query({
      sql: `SELECT w.gebied, w.teller FROM waarnemingen w JOIN gebieden g ON g.code = w.gebied
        WHERE w.indicator = '${indicator}' AND w.periode = '2024' AND g.niveau = 'gemeente' AND w.teller >= 10
        ORDER BY w.teller DESC, w.gebied LIMIT 1`
    });
    if (!answer.ok) throw new Error(answer.error.kind);
    const codes = answer.value.column('gebied').texts();
    return Array.from(answer.value.column('teller').numbers(), (teller, at) => ({
      code: codes[at] ?? '',
      teller
    }));
  }

  test('a region of one’s own less a published gemeente is the other gemeente', async () => {
    const [first] = await publishedCounts('bibob_onderzoeken');
    if (!first) throw new Error('no counts');
    const regions = [{ code: 'EIGEN_1', naam: 'Samen', leden: [first.code, 'GM9999'] }];
    const document = (column: string) => ({
      ...trial.documentOf([
        cell('eigen', 'sql', { sql: `SELECT 'EIGEN_1' AS gebied, ${first.teller + 3} AS ${column}` })
      ]),
      regions
    });
    const found = async (column: string) =>
      (await trial.depart(document(column))).report.findings.find(({ rule }) => rule === 'differences');
    expect(await found('bibob_onderzoeken')).toMatchObject({ outcome: 'blokkade' });
    expect(await found('iets_anders')).toMatchObject({ outcome: 'akkoord' });
  });

  test('a count that says otherwise than the release is another count of the same name', async () => {
    const [first] = await publishedCounts('bibob_onderzoeken');
    if (!first) throw new Error('no counts');
    const regions = [{ code: 'EIGEN_1', naam: 'Samen', leden: [first.code, 'GM9999'] }];
    const sql = `SELECT * FROM (VALUES ('EIGEN_1', ${first.teller + 3}), ('${first.code}', ${first.teller - 11}))
      AS t(gebied, bibob_onderzoeken)`;
    const { report } = await trial.depart({ ...trial.documentOf([cell('eigen', 'sql', { sql })]), regions });
    expect(report.findings.find(({ rule }) => rule === 'differences')).toMatchObject({ outcome: 'akkoord' });
  });
});

describe('own counts on their way out', () => {
  const document = () =>
    trial.documentOf([
      cell('meldingen', 'sql', { sql: counts }),
      cell('tabel', 'table', { source: 'meldingen' }),
      cell('tekst', 'text', { markdown: 'In de eerste zijn er {{meldingen.aantal}}.' }),
      cell('som', 'sql', { sql: 'SELECT sum(aantal)::INTEGER AS aantal FROM meldingen' })
    ]);

  test('are stopped while a small one is among them', async () => {
    const { report, leaving } = await trial.depart(document());
    expect(report.outcome).toBe('blokkade');
    expect(clear(leaving, report, new Set()).ok).toBe(false);
  });

  test('are rounded, and a small one leaves no trace in any cell', async () => {
    const departure = await trial.depart(document());
    const { leaving } = departure;
    const rows = (id: string) => tableOf(leaving.state(id).output)?.column('aantal').texts();
    // With the sum and the 41 beside it, the 37 would give the 7 away.
    expect(rows('meldingen')).toEqual(['40', null, null]);
    expect(rows('tabel')).toEqual(['40', null, null]);
    expect(rows('som')).toEqual(['85']);
    expect(leaving.state('tekst').output).toMatchObject({ markdown: 'In de eerste zijn er 40.' });
    const said = everythingIn(departure);
    for (const trace of ['37', '41', '0.5832', '0,583', '3.4158', '3,416'])
      expect([trace, said.includes(trace)]).toEqual([trace, false]);
  });

  test('travel as a statement that gives the same rows again', async () => {
    const { leaving } = await trial.depart(document());
    const again = await trial.withRuntime(leaving.document, async (runtime) => runtime.state('tabel').output);
    const texts = (output: unknown) =>
      tableOf(output)?.columns.map((column) => [column.name, column.texts()]);
    expect(texts(again)).toEqual(texts(leaving.state('tabel').output));
  });

  test('say which column leaves empty, because rounded counts can not give it again', async () => {
    const sql = `SELECT gebied, aantal, noemer, aantal / noemer + 0.01 * row_number() OVER () AS waarde
      FROM (VALUES ('GM0758', 37, 12001), ('GM0748', 52, 12002), ('GM1709', 41, 12003)) AS t(gebied, aantal, noemer)`;
    const { report, leaving } = await trial.depart(trial.documentOf([cell('meldingen', 'sql', { sql })]));
    const finding = report.findings.find(({ rule }) => rule === 'emptied');
    expect(finding).toMatchObject({ outcome: 'waarschuwing', cells: ['meldingen'] });
    expect(finding?.values['columns']).toBe('waarde');
    expect(tableOf(leaving.state('meldingen').output)?.column('waarde').texts()).toEqual([null, null, null]);
  });

  test('say which table is too long for a link, and leave its rows out of it', async () => {
    const sql = `SELECT 'dossier nummer ' || i AS soort, (100 + i)::INTEGER AS aantal
      FROM (SELECT unnest([1]) AS een), range(1500) AS r(i)`;
    const { report, leaving } = await trial.depart(trial.documentOf([cell('meldingen', 'sql', { sql })]));
    const finding = report.findings.find(({ rule }) => rule === 'emptied');
    expect(finding).toMatchObject({ outcome: 'waarschuwing', reason: 'gate.emptied.rows' });
    expect(finding?.values['tables']).toBe('meldingen');
    expect(String(leaving.document.cells[0]?.spec['sql'])).toContain('WHERE false');
  });

  test('stay behind where only other statements read them', async () => {
    const { leaving, report } = await trial.depart(
      trial.documentOf([
        cell(
          'ruw',
          'sql',
          { sql: "SELECT * FROM (VALUES ('Dorpsstraat 1', 3), ('Dorpsstraat 2', 27)) AS t(plek, aantal)" },
          true
        ),
        cell('som', 'sql', { sql: 'SELECT sum(aantal)::INTEGER AS aantal FROM ruw' })
      ])
    );
    expect(report.outcome).toBe('akkoord');
    expect(JSON.stringify(leaving.document)).not.toContain('Dorpsstraat');
    expect(tableOf(leaving.state('ruw').output)?.rowCount).toBe(0);
    expect(tableOf(leaving.state('som').output)?.column('aantal').texts()).toEqual(['30']);
  });
});

describe('bounds that a release brings of its own', () => {
  test('hold where they are stricter than those of the house, and nowhere else', async () => {
    const { release } = trial.world;
    const withPolicy = (minimumLocalCount: number) => ({
      ...release,
      regiobeeld: {
        ...release.regiobeeld,
        disclosure: { ...release.regiobeeld.disclosure, policy: { minimumLocalCount } }
      }
    });
    const outcomeOf = async (count: number, minimum: number) => {
      const sql = `SELECT 'GM0758' AS gebied, ${count} AS aantal`;
      const document = trial.documentOf([cell('telling', 'sql', { sql })]);
      return (await trial.depart(document, { release: withPolicy(minimum) })).report.outcome;
    };
    expect([await outcomeOf(15, 20), await outcomeOf(25, 20), await outcomeOf(7, 3)]).toEqual([
      'blokkade',
      'akkoord',
      'blokkade'
    ]);
  });
});

describe('figures of data that was brought in', () => {
  test('stay here, and the button that removes them lets the rest leave', async () => {
    const [first, ...others] = trial.world.release.regiobeeld.indicators;
    if (!first) throw new Error('no indicators');
    const local = { ...first, thema: 'lokaal' };
    const release = {
      ...trial.world.release,
      regiobeeld: { ...trial.world.release.regiobeeld, indicators: [local, ...others] }
    };
    const document = trial.documentOf([
      cell('kern', 'key-figures', { indicators: [first.id] }),
      cell('tekst', 'text', { markdown: 'Rustig.' })
    ]);
    const { report, leaving } = await trial.depart(document, { release });
    const found = report.findings.find(({ rule }) => rule === 'local-figures');
    expect(found).toMatchObject({ outcome: 'blokkade', cells: ['kern'] });
    expect(leaving.state('kern').output).toBeUndefined();
    const [edit] = found?.repairs[0]?.edits ?? [];
    const edited = edit && applyEdit(document, edit);
    if (!edited?.ok) throw new Error('no repair');
    expect((await trial.depart(edited.value, { release })).report.outcome).toBe('akkoord');
  });
});

describe('a picture of the release alone', () => {
  test('leaves as it is, to the byte, twice', async () => {
    const document = trial.documentOf([
      cell('top', 'sql', {
        sql: 'SELECT gebied, teller AS aantal FROM waarnemingen WHERE gebied = $gebied ORDER BY ALL'
      }),
      cell('kern', 'key-figures', {})
    ]);
    const [first, second] = [await trial.depart(document), await trial.depart(document)];
    expect(first.leaving.document).toBe(document);
    expect(everythingIn(first)).toBe(everythingIn(second));
    expect(first.leaving.figures.length).toBeGreaterThan(0);
    expect(first.leaving.notice).toBe('Fictieve demonstratiecijfers');
    expect(clear(first.leaving, first.report, new Set()).ok).toBe(true);
  }, 60_000);
});
