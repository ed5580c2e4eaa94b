import { expect, test } from 'vitest';
import golden from './stratified-overlap.json' with { type: 'json' };
import { stratifiedOverlap } from '#lib/stats/index.ts';

/** Expected values come from Python: by enumerating every deal, or with SciPy's hypergeometric distribution. */
test.each(golden)('$observed areas have all patterns, where $expected are expected', (row) => {
  const patterns = row.patterns.map((flags) => [...flags].map((flag) => flag === '1'));
  const found = stratifiedOverlap(patterns, row.strata);
  expect(found.observed).toBe(row.observed);
  expect(found.expected).toBeCloseTo(row.expected, 12);
  expect(Math.abs(found.p - row.p)).toBeLessThanOrEqual(1e-9 * row.p);
});
