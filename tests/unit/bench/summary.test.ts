import { expect, test } from 'vitest';
import type { Measure } from '#tests/bench/harness/benchmark.ts';
import { judge, quantile, summarise, timesOwn } from '#tests/bench/harness/summary.ts';
import { inDigits, tableOf } from '#tests/bench/harness/table.ts';

const measure: Measure = {
  title: 'Proef',
  unit: 'ms',
  own: 'wij',
  samples: { wij: [1, 2, 3], zij: [20, 40, 30] },
  goals: [
    { kind: 'times', against: 'zij', atLeast: 10 },
    { kind: 'limit', of: 'p95', atMost: 2.5 }
  ],
  notes: ['bij wijze van proef']
};

test('a quantile is read on the line between two samples', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([1, 2], 0.95)).toBeCloseTo(1.95);
  expect(summarise([5])).toEqual({ median: 5, p95: 5 });
});

test('a ratio says how often our median goes into that of another', () => {
  expect(timesOwn(measure, 'zij')).toBe(15);
  expect(judge(measure).map(({ met }) => met)).toEqual([true, false]);
});

test('the table has medians, ratios and what was hoped for', () => {
  expect(
    tableOf(measure)
      .split('\n')
      .map((line) => line.trim().replace(/ +/g, ' '))
  ).toEqual([
    'Proef',
    'median ms p95 × own samples',
    'wij 2 2.9 1 3',
    'zij 30 39 15 3',
    'goal: at least 10 × zij: 15 ×, met',
    'goal: p95 at most 2.5 ms: 2.9 ms, NOT MET',
    'bij wijze van proef'
  ]);
  expect([1234.5, 12.345, 0.00012345].map(inDigits)).toEqual(['1235', '12.3', '0.000123']);
});
