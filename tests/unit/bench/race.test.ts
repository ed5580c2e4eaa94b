import { describe, expect, test } from 'vitest';
import { difference, orderOf, race, type Entrant } from '#tests/bench/harness/race.ts';

const entrant = (name: string, answers: readonly number[], took: number): Entrant => ({
  name,
  answer: async () => answers,
  sample: async () => [took]
});

describe('a race', () => {
  test('times only what gives the same answer', async () => {
    const rounds = { warmups: 1, timed: 2 };
    await expect(race([entrant('a', [1, NaN], 5), entrant('b', [1, NaN], 7)], rounds)).resolves.toEqual({
      a: [5, 5],
      b: [7, 7]
    });
    await expect(race([entrant('a', [1], 5), entrant('b', [2], 7)], rounds)).rejects.toThrow(
      'answers of a and b differ in step 0'
    );
  });

  test('lets everyone start equally often', () => {
    const starts = Array.from({ length: 6 }, (_, round) => orderOf(['a', 'b', 'c'], round)[0]);
    expect(['a', 'b', 'c'].map((name) => starts.filter((start) => start === name).length)).toEqual([2, 2, 2]);
  });
});

describe('the difference of two answers', () => {
  test('goes by the size of the numbers', () => {
    expect(difference([1000], [1001])).toBeCloseTo(0.001);
    expect(difference([0.5], [0.25])).toBe(0.25);
  });

  test('is infinite where one misses a number, or has another count of them', () => {
    expect(difference([1, NaN], [1, 2])).toBe(Infinity);
    expect(difference([1], [1, 2])).toBe(Infinity);
    expect(difference([NaN], [NaN])).toBe(0);
  });
});
