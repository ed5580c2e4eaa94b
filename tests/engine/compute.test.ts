import { afterAll, describe, expect, test } from 'vitest';
import { connectCompute } from '#lib/engine/connect-compute.ts';
import { computeHere } from '#headless/compute-here.ts';

const compute = connectCompute();
afterAll(() => compute.dispose());

const areas = Array.from({ length: 342 }, (_, i) => ({ count: 20 + i, total: 10_000 }));
const question = { areas, soort: 'telling', seed: 0.5 } as const;

describe('the compute worker', () => {
  test('gives the numbers that the same work gives here', async () => {
    const short = { ...question, runs: 100 };
    const away = await compute.run('rank-intervals', short);
    expect(away.ok).toBe(true);
    expect(away).toEqual(await computeHere().run('rank-intervals', short));
  });

  test('leaves the page free, tells how far it is, and stops when asked', async () => {
    const controller = new AbortController();
    const parts: number[] = [];
    const begun = performance.now();
    const answer = await compute.run(
      'rank-intervals',
      { ...question, runs: 1_000_000 },
      {
        signal: controller.signal,
        onProgress: (part) => {
          parts.push(part);
          if (parts.length === 3) controller.abort();
        }
      }
    );
    expect(answer).toEqual({ ok: false, error: { kind: 'cancelled', detail: 'cancelled' } });
    expect(parts[2]).toBeGreaterThan(parts[0] ?? 1);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect((await compute.run('combinations', { patterns: [], strata: [] })).ok).toBe(true);
  });

  test('answers nothing after it was disposed of, and starts again when it is asked', async () => {
    const other = connectCompute();
    const first = await other.run('combinations', { patterns: [], strata: [] });
    expect(first.ok).toBe(true);
    const pending = other.run('rank-intervals', { ...question, runs: 1_000_000 });
    other.dispose();
    expect(await pending).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect((await other.run('combinations', { patterns: [], strata: [] })).ok).toBe(true);
    other.dispose();
  });
});
