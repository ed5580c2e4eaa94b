import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AddedTable, EngineClient } from '#lib/engine/client.ts';
import { ask, errorKind, rows, single, trialEngine } from './trial.ts';

let engine: EngineClient;

beforeAll(async () => {
  engine = await trialEngine();
});
afterAll(() => engine.dispose());

const columns = ['gebied', 'periode', 'indicator', 'teller', 'noemer', 'waarde', 'markering'];

/** Three rows of an analyst's own: a gemeente, a wijk and a buurt. */
function added(): AddedTable {
  const bytes = tableToIPC(
    tableFromArrays({
      gebied: ['GM0363', 'WK036300', 'BU03630000'],
      periode: ['2024', '2024', '2024'],
      indicator: ['lokaal_klachten', 'lokaal_klachten', 'lokaal_klachten'],
      teller: [12, 5, 2],
      noemer: [null, null, null] as (number | null)[],
      waarde: [1.5, 2.5, 3.5],
      markering: ['', '', 'voorlopig']
    }),
    { format: 'stream' }
  );
  return {
    name: 'lokaal_klachten',
    columns,
    format: 'arrow',
    bytes: new Blob([(bytes ?? new Uint8Array(0)) as Uint8Array<ArrayBuffer>]),
    joins: 'waarnemingen'
  };
}
const own = (table: string) => `SELECT count(*) FROM ${table} WHERE indicator = 'lokaal_klachten'`;

test('an imported table is asked by name and its rows join the tables of their level', async () => {
  const before = await single(engine, 'SELECT count(*) FROM waarnemingen');
  expect(await engine.import([added()])).toEqual({ ok: true, value: null });
  expect(
    rows(await ask(engine, 'SELECT gebied, teller, waarde FROM lokaal_klachten ORDER BY teller'))
  ).toEqual([
    ['BU03630000', 2, 3.5],
    ['WK036300', 5, 2.5],
    ['GM0363', 12, 1.5]
  ]);
  expect(Number(await single(engine, 'SELECT count(*) FROM waarnemingen'))).toBe(Number(before) + 1);
  expect(Number(await single(engine, own('waarnemingen')))).toBe(1);
  expect(Number(await single(engine, own('waarnemingen_buurt')))).toBe(1);
});

test('a table that was not loaded before has the rows when it is', async () => {
  await engine.import([added()]);
  expect(Number(await single(engine, own('waarnemingen')))).toBe(1);
});

test('after a crash of the database the rows are there again', async () => {
  await errorKind(engine, "SELECT length(repeat('x', 3000000000))");
  expect(Number(await single(engine, own('waarnemingen')))).toBe(1);
});

test('a dropped table is gone, and its rows with it', async () => {
  expect(await engine.drop(['lokaal_klachten'])).toEqual({ ok: true, value: null });
  expect(await errorKind(engine, 'FROM lokaal_klachten')).toBe('unknown-table');
  expect(Number(await single(engine, own('waarnemingen')))).toBe(0);
});

test('a table whose name is no name is refused', async () => {
  const answer = await engine.import([{ ...added(), name: 'x"; DROP TABLE waarnemingen' }]);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'refused' } });
});
