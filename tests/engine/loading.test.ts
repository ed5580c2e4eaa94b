import { afterEach, describe, expect, test } from 'vitest';
import type { EngineClient, EngineStatus } from '#lib/engine/client.ts';
import type { Release, Resource } from '#lib/indicators/release.ts';
import { ask, errorKind, rows, single, trialEngine } from './trial.ts';

let engine: EngineClient | undefined;
afterEach(() => engine?.dispose());

async function open(change?: (release: Release) => Release): Promise<EngineClient> {
  engine = await trialEngine(change);
  return engine;
}

const changing =
  (change: (resource: Resource) => Resource | null) =>
  (release: Release): Release => ({
    ...release,
    resources: release.resources.flatMap((resource) => change(resource) ?? [])
  });

const withoutTwin = changing((resource) => (resource.format === 'duckdb' ? null : resource));

test('a table comes on first use, with progress', async () => {
  const db = await open();
  const seen: EngineStatus[] = [];
  db.onStatus((status) => seen.push(status));
  expect(await single(db, 'SELECT count(*) FROM waarnemingen_wijk')).toBe(384_000n);
  const loading = seen.flatMap((status) => (status.phase === 'loading' ? status.progress : []));
  const wijk = loading.filter(({ table }) => table === 'waarnemingen_wijk');
  expect(wijk.length).toBeGreaterThan(0);
  expect(wijk.every(({ loaded, total }) => loaded <= total && total > 0)).toBe(true);
  expect(seen.at(-1)?.phase).toBe('ready');
});

test('a name inside a text loads nothing, in any capitals it does', async () => {
  const db = await open();
  const loaded = new Set<string>();
  db.onStatus((status) => status.phase === 'loading' && loaded.add(status.progress.table));
  expect(await single(db, "SELECT 'waarnemingen_wijk'")).toBe('waarnemingen_wijk');
  expect(loaded.has('waarnemingen_wijk')).toBe(false);
  expect(await single(db, 'SELECT count(*) FROM "Waarnemingen_WIJK"')).toBe(384_000n);
});

test('tables can be asked for ahead', async () => {
  const db = await open();
  expect(await db.ensure(['waarnemingen_wijk'])).toEqual({ ok: true, value: null });
  expect(await db.ensure(['nergens'])).toMatchObject({ ok: false, error: { kind: 'unknown-table' } });
});

describe('bytes that are not those of the release', () => {
  test('another hash is refused, and the others stay usable', async () => {
    const db = await open();
    const answer = await db.query({ sql: 'FROM kapot' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'hash-mismatch', name: 'kapot' } });
    expect(await single(db, 'SELECT count(*) FROM gebieden')).toBe(4n);
  });

  test('another length is refused', async () => {
    const db = await open(
      changing((resource) => (resource.name === 'waarnemingen_wijk' ? { ...resource, bytes: 10 } : resource))
    );
    expect(await errorKind(db, 'FROM waarnemingen_wijk')).toBe('hash-mismatch');
  });

  test('a file that is not there says so', async () => {
    const db = await open();
    expect(['load-failed', 'hash-mismatch']).toContain(await errorKind(db, 'FROM weg'));
  });

  test('a path outside the release ends the start', async () => {
    const db = await open(
      changing((resource) =>
        resource.name === 'weg' ? { ...resource, path: 'https://example.org/x.parquet' } : resource
      )
    );
    expect(await errorKind(db, 'FROM weg')).not.toBe('ok');
  });

  test('a changed block is refused', async () => {
    const db = await open(
      changing((resource) =>
        resource.blocks
          ? { ...resource, blocks: { ...resource.blocks, sha256: resource.blocks.sha256.map(() => '00') } }
          : resource
      )
    );
    expect(await errorKind(db, 'FROM waarnemingen_buurt')).toBe('hash-mismatch');
    expect(await single(db, 'SELECT count(*) FROM gebieden')).toBe(4n);
  });
});

describe('the twin that is read in blocks', () => {
  const questions = [
    'SELECT count(*) AS n, sum(teller) AS t, sum(waarde) AS w FROM waarnemingen_buurt',
    "SELECT gebied, waarde FROM waarnemingen_buurt WHERE indicator = 'ind_3' AND periode = '2020' ORDER BY gebied LIMIT 500",
    'SELECT indicator, count(*) AS n, max(waarde) AS m FROM waarnemingen_buurt GROUP BY indicator ORDER BY indicator',
    `SELECT g.code, count(b.gebied) AS n FROM gebieden g LEFT JOIN waarnemingen_buurt b ON b.gebied = g.code
     GROUP BY ALL ORDER BY ALL`
  ];

  test('answers as the Parquet file does', async () => {
    const lazy = await open();
    const whole = await trialEngine(withoutTwin);
    try {
      for (const sql of questions) expect(rows(await ask(lazy, sql))).toEqual(rows(await ask(whole, sql)));
    } finally {
      whole.dispose();
    }
  });

  test('brings only the part of the file that a question needs', async () => {
    const spoilt = changing((resource) => {
      if (!resource.blocks) return resource;
      const { size, sha256 } = resource.blocks;
      const [from, to] = [Math.floor(sha256.length * 0.5), Math.floor(sha256.length * 0.8)];
      const hashes = sha256.map((hash, block) => (block >= from && block < to ? 'spoilt' : hash));
      return { ...resource, blocks: { size, sha256: hashes } };
    });
    const db = await open(spoilt);
    const first = "SELECT count(waarde) FROM waarnemingen_buurt WHERE indicator = 'ind_0'";
    expect(await single(db, first)).toBe(80_000n);
    expect(await errorKind(db, 'SELECT sum(waarde) FROM waarnemingen_buurt')).toBe('hash-mismatch');
    expect(await single(db, first)).toBe(80_000n);
  });

  test('survives a crash', async () => {
    const db = await open();
    const sql = "SELECT count(*) FROM waarnemingen_buurt WHERE indicator = 'ind_3'";
    expect(await single(db, sql)).toBe(80_000n);
    expect(await errorKind(db, "SELECT length(repeat('x', 3000000000))")).not.toBe('ok');
    expect(await single(db, sql)).toBe(80_000n);
  });
});
