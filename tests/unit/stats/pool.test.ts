import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { pool } from '#lib/stats/pool.ts';

const member = fc.record({
  count: fc.option(fc.nat(10_000), { nil: null }),
  total: fc.option(fc.nat(1_000_000), { nil: null })
});

describe('pooling', () => {
  test('is the same in one step as in two', () => {
    fc.assert(
      fc.property(fc.array(member), fc.array(member), (some, others) => {
        const [a, b, all] = [pool(some), pool(others), pool([...some, ...others])];
        expect(all).toEqual({
          count: a.count + b.count,
          total: a.total + b.total,
          known: a.known + b.known,
          members: a.members + b.members
        });
      }),
      { seed: 2024 }
    );
  });

  test('leaves a member with a missing part out of both sums, and counts it', () => {
    const members = [
      { count: 12, total: 20000 },
      { count: null, total: 8000 },
      { count: 41, total: 61000 }
    ];
    expect(pool(members)).toEqual({ count: 53, total: 81000, known: 2, members: 3 });
  });

  test('of nobody is nothing', () => {
    expect(pool([])).toEqual({ count: 0, total: 0, known: 0, members: 0 });
  });
});
