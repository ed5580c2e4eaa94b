import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineClient, EngineStatus } from '#lib/engine/client.ts';
import { errorKind, single, trialEngine } from './trial.ts';

let engine: EngineClient;
beforeAll(async () => {
  engine = await trialEngine();
});
afterAll(() => engine.dispose());

const count = () => single(engine, 'SELECT count(*) FROM waarnemingen');

/** Endless, each in its own way: a join, a recursion, a stream, one long function call. */
const endless: Readonly<Record<string, string>> = {
  'cross join': 'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 8',
  recursion: 'WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT max(i) FROM r',
  stream: "SELECT md5(i::VARCHAR) FROM range(10000000000) t(i) WHERE md5(i::VARCHAR) = 'x'",
  window: 'SELECT max(s) FROM (SELECT sum(i) OVER (ORDER BY hash(i)) AS s FROM range(100000000) t(i))',
  'one call': "SELECT levenshtein(repeat('a', 100000), repeat('b', 100000))"
};

describe('a query is really stopped', () => {
  test.each(Object.entries(endless))('%s, when it is cancelled', async (_, sql) => {
    const controller = new AbortController();
    const asked = engine.query({ sql }, { signal: controller.signal, timeLimit: 60_000 });
    setTimeout(() => controller.abort(), 300);
    const stopped = performance.now();
    expect(await asked).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(performance.now() - stopped).toBeLessThan(8_000);
    expect(await count()).toBe(205_200n);
  });

  test('at its time limit', async () => {
    expect(await errorKind(engine, endless['cross join'] ?? '', { timeLimit: 300 })).toBe('time-limit');
    expect(await count()).toBe(205_200n);
  });

  test('before it began', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await errorKind(engine, 'SELECT 1', { signal: controller.signal })).toBe('cancelled');
  });

  test('while it waits for another', async () => {
    const first = new AbortController();
    const second = new AbortController();
    const running = engine.query({ sql: endless['cross join'] ?? '' }, { signal: first.signal });
    const waiting = engine.query({ sql: 'SELECT 1' }, { signal: second.signal });
    second.abort();
    expect(await waiting).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    first.abort();
    expect(await running).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  });
});

describe('a database that broke down', () => {
  const deadly = "SELECT length(repeat('x', 3000000000)) AS n";

  test('is replaced and filled again, and says so', async () => {
    const phases: EngineStatus['phase'][] = [];
    const stop = engine.onStatus(({ phase }) => phases.push(phase));
    expect(['memory', 'crashed']).toContain(await errorKind(engine, deadly));
    expect(await count()).toBe(205_200n);
    expect(await single(engine, 'SELECT $x', { x: 'weer gebonden' })).toBe('weer gebonden');
    stop();
    expect(phases).toContain('restarting');
  });

  test('takes a deadly statement three times, and no more', async () => {
    const sql = `${deadly} -- nog eens`;
    const kinds = [];
    for (let time = 0; time < 3; time++) kinds.push(await errorKind(engine, sql));
    expect(kinds.every((kind) => kind === 'memory' || kind === 'crashed')).toBe(true);
    const last = await engine.query({ sql });
    expect(last).toMatchObject({
      ok: false,
      error: { kind: 'crashed', detail: 'not run again after 3 crashes' }
    });
    expect(await count()).toBe(205_200n);
  });
});

test('an ordinary error costs nothing', async () => {
  const phases: EngineStatus['phase'][] = [];
  const stop = engine.onStatus(({ phase }) => phases.push(phase));
  expect(await errorKind(engine, "SELECT error('mis')")).toBe('sql');
  expect(await count()).toBe(205_200n);
  stop();
  expect(phases).not.toContain('restarting');
});

test('memory tells what DuckDB holds', async () => {
  expect((await engine.memory()).bytes).toBeGreaterThan(1_000_000);
});

test('after dispose every call answers', async () => {
  const other = await trialEngine();
  await other.ready;
  const pending = other.query({ sql: endless['cross join'] ?? '' });
  other.dispose();
  expect(await pending).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  expect(await errorKind(other, 'SELECT 1')).toBe('unavailable');
});
