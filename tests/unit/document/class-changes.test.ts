import { expect, test } from 'vitest';
import { classChangeKey, classChanges } from '#lib/document/class-changes.ts';

const figure = (then: string | null, now: string | null) => ({
  cell: 'c1',
  name: 'Leegstand, Rucphen',
  then,
  now
});

test('a class that changed is named, a number that changed within its class is not', () => {
  expect(
    classChanges([
      figure('5,2% (4,1–6,6), niet aantoonbaar anders', '6,0% (4,9–7,4), hoger'),
      figure('5,2% (4,1–6,6), hoger', '6,0% (4,9–7,4), hoger'),
      figure('318', '315'),
      figure(null, '6,0% (4,9–7,4), hoger')
    ])
  ).toEqual([{ name: 'Leegstand, Rucphen', then: 'niet aantoonbaar anders', now: 'hoger' }]);
});

test('a change that two cells show is told once, and two changes of one name have keys of their own', () => {
  const higher = figure('5,2% (4,1–6,6), niet aantoonbaar anders', '6,0% (4,9–7,4), hoger');
  const lower = figure('5,2% (4,1–6,6), niet aantoonbaar anders', '4,0% (3,1–5,0), lager');
  const told = classChanges([higher, { ...higher, cell: 'c2' }, lower]);
  expect(told).toHaveLength(2);
  expect(new Set(told.map(classChangeKey)).size).toBe(2);
});
