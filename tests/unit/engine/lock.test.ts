import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { Failure } from '#workers/engine/failure.ts';
import { lock } from '#workers/engine/lock.ts';

/** A real DuckDB that does not get to see some of the settings. */
async function database(withheld: RegExp) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return {
    async rows(sql: string) {
      if (withheld.test(sql)) return [];
      return (await connection.runAndReadAll(sql)).getRowObjects();
    }
  };
}

const kind = (error: unknown) => (error instanceof Failure ? error.error.kind : error);

test('a locked database says so in its own words', async () => {
  expect(await lock(await database(/^$/))).toMatch(/disabled by configuration/);
});

test.each([
  ['external access stayed on', /enable_external_access = false/],
  ['the configuration stayed open', /lock_configuration/]
])('no engine when %s', async (_, withheld) => {
  expect(kind(await lock(await database(withheld)).catch((error: unknown) => error))).toBe('unlocked');
});
