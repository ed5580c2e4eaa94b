import { expect, test } from 'vitest';
import { trendExample } from '#lib/charts/trend-example.ts';
import { toTrendLayout } from '#lib/charts/trend-layout.ts';
import { withoutComparison } from '#lib/explorer/views/trend/without-comparison.ts';

test('a trend of an area that is its own comparison names one value at its end', () => {
  const own = { ...trendExample, trend: withoutComparison(trendExample.trend) };
  expect(toTrendLayout(trendExample, 480, 'nl').comparison?.label).toBe('6,7 Nederland');
  expect(toTrendLayout(own, 480, 'nl').comparison).toBeNull();
  expect(toTrendLayout(own, 480, 'nl').end?.label).toBe('16,9');
});
