import { expect, test } from 'vitest';
import { standingTrends } from '#lib/explorer/standing-trends.ts';
import type { TrendAssessment } from '#lib/indicators/trend.ts';

/** Nine years in which a change of `perYear` percent has an interval of `margin` to both sides. */
const followed = (indicator: string, perYear: number | null, margin = 1): TrendAssessment => ({
  indicator,
  area: 'GM0001',
  comparison: 'NL01',
  points: Array.from({ length: 9 }, (_, i) => ({
    period: String(2015 + i),
    value: 1,
    interval: null,
    comparison: 1,
    mark: '',
    used: true
  })),
  change: perYear === null ? null : { perYear, interval: { low: perYear - margin, high: perYear + margin } },
  verdict: 'geen_verandering',
  leftOut: [],
  breaks: []
});

test('what changes as the comparison does is left out, however strongly it changes', () => {
  const found = standingTrends([
    { own: followed('mee', 12), than: followed('mee', 12) },
    { own: followed('anders', 12), than: followed('anders', 2) },
    { own: followed('tegen', -9), than: followed('tegen', 3) }
  ]);
  expect(found).toEqual({
    found: [
      { indicator: 'tegen', perYear: -9 },
      { indicator: 'anders', perYear: 12 }
    ],
    compared: 3
  });
});

test('an area that is its own comparison is compared with no change', () => {
  const found = standingTrends([
    { own: followed('stil', 0.2), than: null },
    { own: followed('stijgt', 8), than: null }
  ]);
  expect(found.found).toEqual([{ indicator: 'stijgt', perYear: 8 }]);
});

test('a change that could not be determined, here or there, is not counted', () => {
  const found = standingTrends([
    { own: followed('zonder', null), than: followed('zonder', 2) },
    { own: followed('alleen', 30), than: followed('alleen', null) }
  ]);
  expect(found).toEqual({ found: [], compared: 0 });
});

test('what is just different is not enough where many were looked at', () => {
  const just = { own: followed('net', 3.6), than: followed('net', 2) };
  const others = Array.from({ length: 30 }, (_, i) => ({
    own: followed(`i${i}`, 2),
    than: followed(`i${i}`, 2)
  }));
  expect(standingTrends([just]).found).toHaveLength(1);
  expect(standingTrends([just, ...others]).found).toEqual([]);
});
