import { expect, test } from 'vitest';
import golden from './overlap.json' with { type: 'json' };
import { overlapTest } from '#lib/stats/index.ts';

/** Expected values come from SciPy's hypergeometric distribution. */
test.each(golden)('$both of $all areas have both patterns, where $expected are expected', (row) => {
  const found = overlapTest(row.all, row.first, row.second, row.both);
  expect(found.expected).toBeCloseTo(row.expected, 12);
  expect(Math.abs(found.p - row.p)).toBeLessThanOrEqual(1e-9 * row.p);
});
