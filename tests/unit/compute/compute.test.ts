import { describe, expect, test } from 'vitest';
import { computeHere } from '#headless/compute-here.ts';

const areas = Array.from({ length: 342 }, (_, i) => ({ count: 20 + i, total: 10_000 }));
const long = { areas, soort: 'telling', seed: 0.5, runs: 2000 } as const;

describe('a computation', () => {
  test('answers the same to the same seed', async () => {
    const short = { ...long, runs: 50 };
    const once = await computeHere().run('rank-intervals', short);
    expect(once.ok && once.value).toHaveLength(342);
    expect(await computeHere().run('rank-intervals', short)).toEqual(once);
  });

  test('tells how far it is', async () => {
    const parts: number[] = [];
    await computeHere().run('rank-intervals', long, { onProgress: (part) => parts.push(part) });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true);
  });

  test('is given up when it is no longer wanted, before it begins and on its way', async () => {
    const compute = computeHere();
    const early = await compute.run('rank-intervals', long, { signal: AbortSignal.abort() });
    expect(early).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    const controller = new AbortController();
    let heard = 0;
    const answer = await compute.run('rank-intervals', long, {
      signal: controller.signal,
      onProgress: () => {
        heard += 1;
        controller.abort();
      }
    });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(heard).toBe(1);
  });

  test('leaves room for another', async () => {
    const compute = computeHere();
    const order: string[] = [];
    await Promise.all([
      compute.run('rank-intervals', long).then(() => order.push('long')),
      compute.run('combinations', { patterns: [], strata: [] }).then(() => order.push('short'))
    ]);
    expect(order).toEqual(['short', 'long']);
  });
});
