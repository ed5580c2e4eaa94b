import { expect, test } from 'vitest';
import { settingChanges } from '#lib/document/setting-changes.ts';

test('settings that differ are told by their place', () => {
  const before = { layout: 'zinnen', map: { scale: 'log', legend: true }, indicators: ['a', 'b'] };
  const after = { layout: 'zinnen', map: { scale: 'lineair', legend: true }, indicators: ['a'], n: 5 };
  expect(settingChanges(before, after)).toEqual([
    { path: 'map/scale', before: 'log', after: 'lineair' },
    { path: 'indicators', before: ['a', 'b'], after: ['a'] },
    { path: 'n', before: null, after: 5 }
  ]);
  expect(settingChanges(before, structuredClone(before))).toEqual([]);
});
