import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFetcher } from '#workers/fetcher/fetcher.ts';
import { digest } from '#workers/fetcher/digest.ts';
import { createKeptFiles } from '#workers/fetcher/kept-files.ts';

const root = 'https://regiobeeld.example/onder/';
const bytes = new Uint8Array(1000).map((_, index) => index % 251);
const part = (from: number, to: number) => bytes.slice(from, to);
const hash = await digest(bytes);
const sha256 = await Promise.all([0, 400, 800].map((from) => digest(part(from, from + 400))));
const files = { tabel: { path: 'data/tabel.bin', bytes: 1000, hash, blocks: { size: 400, sha256 } } };

type Host = (url: string, range: string | null, cache: string) => Response;

function serve(host: Host): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const range = new Headers(init.headers).get('Range');
    asked.push(`${url.slice(root.length)} ${range ?? ''} ${init.cache}`.replace('  ', ' '));
    return host(url, range, init.cache ?? '');
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

const whole: Host = () => new Response(bytes);
const ranged: Host = (_, range) => {
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
  return range ? new Response(part(Number(from), Number(to) + 1), { status: 206 }) : new Response(bytes);
};

describe('a whole file', () => {
  test('comes by name, with progress', async () => {
    const asked = serve(whole);
    const seen: number[] = [];
    const file = await createFetcher({ root, files }).file('tabel', (loaded) => seen.push(loaded));
    expect(file).toEqual({ ok: true, value: bytes });
    expect(seen.at(-1)).toBe(1000);
    expect(asked).toEqual(['data/tabel.bin default']);
  });

  test.each(['https://evil.example/', '../tabel', 'data/tabel.bin', 'constructor', ''])(
    'no address is taken for a name: %j',
    async (name) => {
      const asked = serve(whole);
      expect(await createFetcher({ root, files }).file(name, () => {})).toMatchObject({ ok: false });
      expect(asked).toEqual([]);
    }
  );

  test.each(['https://evil.example/x', '//evil.example/x', '../boven', '/elders'])(
    'a list that points outside the root is refused: %s',
    (path) => {
      expect(() => createFetcher({ root, files: { x: { path, bytes: 1, hash } } })).toThrow(
        'path outside the root'
      );
    }
  );

  test('a spoilt copy in the cache is asked for again, past the cache', async () => {
    const asked = serve((_url, _range, cache) => new Response(cache === 'reload' ? bytes : part(0, 999)));
    expect(await createFetcher({ root, files }).file('tabel', () => {})).toMatchObject({ ok: true });
    expect(asked).toEqual(['data/tabel.bin default', 'data/tabel.bin reload']);
  });

  test.each<[string, Host]>([
    ['one byte changed', () => new Response(bytes.map((byte, index) => (index === 500 ? byte ^ 1 : byte)))],
    ['too short', () => new Response(part(0, 500))],
    ['too long', () => new Response(new Uint8Array(2000))]
  ])('%s is refused', async (_, host) => {
    serve(host);
    const file = await createFetcher({ root, files }).file('tabel', () => {});
    expect(file).toMatchObject({ ok: false, error: { kind: 'hash-mismatch', name: 'tabel' } });
  });

  test('a missing file and no connection are told apart from a wrong one', async () => {
    serve(() => new Response('', { status: 404 }));
    const missing = await createFetcher({ root, files }).file('tabel', () => {});
    expect(missing).toMatchObject({ ok: false, error: { kind: 'load-failed', detail: 'HTTP 404' } });
    serve(() => {
      throw new TypeError('Failed to fetch');
    });
    const offline = await createFetcher({ root, files }).file('tabel', () => {});
    expect(offline).toMatchObject({ ok: false, error: { kind: 'load-failed' } });
  });
});

describe('blocks', () => {
  test('neighbours come in one request, each with its own hash, in the order asked for', async () => {
    const asked = serve(ranged);
    const found = await createFetcher({ root, files }).blocks('tabel', [2, 0, 1]);
    expect(found).toEqual({ ok: true, value: [part(800, 1000), part(0, 400), part(400, 800)] });
    expect(asked).toEqual(['data/tabel.bin bytes=0-999 default']);
  });

  test('a gap makes two requests', async () => {
    const asked = serve(ranged);
    await createFetcher({ root, files }).blocks('tabel', [0, 2]);
    expect(asked).toEqual(['data/tabel.bin bytes=0-399 default', 'data/tabel.bin bytes=800-999 default']);
  });

  test('a host without ranges gives the whole file, once', async () => {
    const asked = serve(whole);
    const fetcher = createFetcher({ root, files });
    expect(await fetcher.blocks('tabel', [1])).toEqual({ ok: true, value: [part(400, 800)] });
    expect(await fetcher.blocks('tabel', [2])).toEqual({ ok: true, value: [part(800, 1000)] });
    expect(asked).toHaveLength(1);
  });

  test('a changed block and a number that is not there are refused', async () => {
    serve((url, range, cache) => {
      const response = ranged(url, range, cache);
      return new Response(new Uint8Array(400), { status: response.status });
    });
    const fetcher = createFetcher({ root, files });
    expect(await fetcher.blocks('tabel', [0])).toMatchObject({ ok: false, error: { kind: 'hash-mismatch' } });
    expect(await fetcher.blocks('tabel', [7])).toMatchObject({ ok: false });
  });
});

describe('what was brought before', () => {
  const kept = (stored: Record<string, Uint8Array<ArrayBuffer>> = {}) => {
    const store = new Map(Object.entries(stored));
    return { store, take: async (at: string) => store.get(at) ?? null, keep: store.set.bind(store) };
  };

  test('comes without a connection, and the network is not asked', async () => {
    const before = kept();
    serve(whole);
    await createFetcher({ root, files }, before).file('tabel', () => {});
    const asked = serve(() => Response.error());
    expect(await createFetcher({ root, files }, before).file('tabel', () => {})).toEqual({
      ok: true,
      value: bytes
    });
    expect(asked).toEqual([]);
  });

  test('is asked for again when the copy is not what the list says', async () => {
    const asked = serve(whole);
    const damaged = kept({ [`${root}data/tabel.bin`]: part(0, 999) });
    const file = await createFetcher({ root, files }, damaged).file('tabel', () => {});
    expect(file).toEqual({ ok: true, value: bytes });
    expect(asked).toEqual(['data/tabel.bin default']);
    expect(damaged.store.get(`${root}data/tabel.bin`)).toEqual(bytes);
  });

  test('only the blocks that are missing or damaged are asked for', async () => {
    const asked = serve(ranged);
    const some = kept({
      [`${root}data/tabel.bin?blok=0`]: part(0, 400),
      [`${root}data/tabel.bin?blok=1`]: part(0, 400)
    });
    const found = await createFetcher({ root, files }, some).blocks('tabel', [2, 0, 1]);
    expect(found).toEqual({ ok: true, value: [part(800, 1000), part(0, 400), part(400, 800)] });
    expect(asked).toEqual(['data/tabel.bin bytes=400-999 default']);
    expect([...some.store.keys()].sort()).toEqual(
      [0, 1, 2].map((number) => `${root}data/tabel.bin?blok=${number}`)
    );
  });

  test('a real cache gives back the bytes that were put in, and null for others', async () => {
    const cache = createKeptFiles(caches, 'proef-bestanden');
    cache.keep(`${root}a`, part(0, 10));
    await expect.poll(() => cache.take(`${root}a`)).toEqual(part(0, 10));
    expect(await cache.take(`${root}b`)).toBeNull();
    await caches.delete('proef-bestanden');
  });
});
