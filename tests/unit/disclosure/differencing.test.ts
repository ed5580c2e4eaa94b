import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDifferences } from '#lib/disclosure/differencing.ts';
import { defaultPolicy } from '#lib/disclosure/policy.ts';
import type { ShownPublication } from '#lib/disclosure/publication.ts';

const publication = (
  members: readonly string[],
  value: number,
  over: Partial<ShownPublication> = {}
): ShownPublication => ({
  measure: 'aantal 2024',
  area: members.join('+'),
  members,
  value,
  gevoelig: false,
  lokaal: false,
  ...over
});

describe('differencing', () => {
  test('lets through no chain that a brute-force attack can use', () => {
    const chains = fc.record({
      counts: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
      sets: fc.array(fc.subarray([0, 1, 2, 3], { minLength: 1 }), { minLength: 2, maxLength: 6 })
    });
    fc.assert(
      fc.property(chains, ({ counts, sets }) => {
        const asked = sets.map((set) =>
          publication(
            set.map(String),
            set.reduce((sum, index) => sum + (counts[index] ?? 0), 0)
          )
        );
        const left: ShownPublication[] = [];
        for (const next of asked) {
          const small = next.value > 0 && next.value < 5;
          if (!small && findDifferences(left, [next], defaultPolicy).length === 0) left.push(next);
        }
        for (const { group, low, high } of attack(left)) {
          const published = left.some(({ members }) => members.join() === group.join());
          const isNarrow = group.length === 1 ? high - low < 3 : high === low;
          if (isNarrow && !published) expect(high === 0 || low > 4).toBe(true);
        }
      }),
      { numRuns: 60, seed: 20_241_112 }
    );
  });

  test('names the areas by which a count is worked out', () => {
    const before = [publication(['1', '2', '3'], 57, { area: 'EIGEN_1' })];
    const next = [publication(['1', '2', '3', '4'], 60, { area: 'EIGEN_2' })];
    expect(findDifferences(before, next, defaultPolicy)).toEqual([
      { measure: 'aantal 2024', members: ['4'], low: 3, high: 3, from: ['EIGEN_1', 'EIGEN_2'] }
    ]);
  });

  test('asks ten of local data and minds zeros of sensitive traits', () => {
    const step = (value: number, over: Partial<ShownPublication>) =>
      findDifferences(
        [publication(['1'], 57, over)],
        [publication(['1', '2'], 57 + value, over)],
        defaultPolicy
      ).length;
    expect([step(9, {}), step(9, { lokaal: true }), step(10, { lokaal: true })]).toEqual([0, 1, 0]);
    expect([step(0, {}), step(0, { gevoelig: true })]).toEqual([0, 1]);
  });

  test('never subtracts what counts something else', () => {
    const other = publication(['1', '2'], 60, { measure: 'aantal 2023' });
    expect(findDifferences([publication(['1'], 57)], [other], defaultPolicy)).toEqual([]);
  });

  test('takes a correction for what it is', () => {
    const before = [publication(['1', '2'], 57), publication(['3'], 30), publication(['2', '3'], 64)];
    expect(findDifferences(before, [publication(['1', '2'], 61)], defaultPolicy)).toEqual([]);
    const corrected = [...before, publication(['1', '2'], 61)];
    expect(findDifferences(corrected, [publication(['1', '2', '4'], 64)], defaultPolicy)).toMatchObject([
      { members: ['4'], low: 3 }
    ]);
  });

  test('does not blame the next publication for what could be worked out before', () => {
    const before = [publication(['1'], 57), publication(['1', '2'], 60)];
    expect(findDifferences(before, [publication(['8', '9'], 40)], defaultPolicy)).toEqual([]);
  });
});

/** Lowest and highest count of each group of four areas over all fillings that agree with what has left. */
function attack(left: readonly ShownPublication[]) {
  const named = ['0', '1', '2', '3'].filter((area) => left.some(({ members }) => members.includes(area)));
  const most = new Map(
    named.map((area) => {
      const sums = left.filter(({ members }) => members.includes(area)).map(({ value }) => value);
      return [area, Math.min(...sums)];
    })
  );
  const groups = named.reduce<string[][]>(
    (sets, area) => [...sets, ...sets.map((set) => [...set, area])],
    [[]]
  );
  const ranges = groups.slice(1).map((group) => ({ group, low: Infinity, high: -Infinity }));
  const counts = new Map<string, number>();
  const sumOf = (members: readonly string[]) =>
    members.reduce((sum, member) => sum + (counts.get(member) ?? 0), 0);
  const fill = (at: number): void => {
    const area = named[at];
    if (area !== undefined) {
      for (let value = 0; value <= (most.get(area) ?? 0); value += 1) {
        counts.set(area, value);
        fill(at + 1);
      }
      return;
    }
    if (left.some(({ members, value }) => sumOf(members) !== value)) return;
    for (const range of ranges) {
      range.low = Math.min(range.low, sumOf(range.group));
      range.high = Math.max(range.high, sumOf(range.group));
    }
  };
  fill(0);
  return ranges;
}
