import { beforeAll, describe, expect, test } from 'vitest';
import { openTrial, cell, type Trial } from './trial-departure.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});

const ownRegion = { code: 'EIGEN_1', naam: 'Samen', leden: ['GM0758', 'GM1719'] };

describe('rows on their way to the clipboard', () => {
  const typed = (aantal: number) =>
    cell('eigen', 'sql', {
      sql: `SELECT * FROM (VALUES ('GM0758', 37), ('GM1709', ${aantal})) AS t(gebied, aantal)`
    });

  test('of the release go as they are, and need no note', async () => {
    const sql = "SELECT gebied, teller FROM waarnemingen WHERE indicator = 'misdrijven_totaal' LIMIT 5";
    const copied = await trial.copyOf('vraag', trial.documentOf([cell('vraag', 'sql', { sql })]));
    expect(copied).toMatchObject({ ok: true, value: { departure: null, table: { rowCount: 5 } } });
  });

  test('of one’s own are stopped while a small one is among them, in a table of them too', async () => {
    const document = trial.documentOf([typed(7), cell('tabel', 'table', { source: 'eigen' })]);
    expect(await trial.copyOf('eigen', document)).toEqual({ ok: false, error: 'blocked' });
    expect(await trial.copyOf('tabel', document)).toEqual({ ok: false, error: 'blocked' });
  });

  test('of one’s own go rounded, and are set against what leaves later', async () => {
    const document = trial.documentOf([typed(41)]);
    const copied = await trial.copyOf('eigen', document);
    if (!copied.ok) throw new Error(copied.error);
    expect(copied.value.table.column('aantal').texts()).toEqual(['35', '40']);
    const published = copied.value.departure?.publications ?? [];
    expect(published.map(({ members }) => members.join())).toEqual(['GM0758 2024', 'GM1709 2024']);
    const sum = cell('eigen', 'sql', { sql: "SELECT 'EIGEN_1' AS gebied, 40 AS aantal" });
    const later = { ...trial.documentOf([sum]), regions: [ownRegion] };
    const differences = async (before: typeof published) =>
      (await trial.depart(later, { published: before })).report.findings.find(
        ({ rule }) => rule === 'differences'
      );
    expect(await differences([])).toMatchObject({ outcome: 'akkoord' });
    expect(await differences(published)).toMatchObject({ outcome: 'blokkade' });
  });
});
