import { describe, expect, test } from 'vitest';
import { countClasses } from '#lib/charts/class-counts.ts';
import { classParts, createLegend } from '#lib/charts/legend.ts';

const counts = countClasses(['hoger', 'hoger', 'niet_anders', 'geheim']);

describe('a legend', () => {
  test('always has the five tested classes, and what else occurs', () => {
    expect(createLegend(counts, 'nl').map(({ label, count }) => `${label} ${count}`)).toEqual([
      'duidelijk hoger 0',
      'hoger 2',
      'niet aantoonbaar anders 1',
      'lager 0',
      'duidelijk lager 0',
      'geheim 1'
    ]);
  });

  test('is said in words with the classes that occur', () => {
    expect(classParts(counts, 'nl')).toBe('2 hoger, 1 niet aantoonbaar anders en 1 geheim');
  });
});
