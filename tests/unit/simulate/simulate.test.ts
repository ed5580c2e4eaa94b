import { describe, expect, test } from 'vitest';
import { simulateCoverage } from '#tests/simulate/coverage.ts';
import { tryRelease } from '#tests/simulate/release.ts';

describe('what the methods claim holds in a small sample', () => {
  test.each(simulateCoverage(2024, 2000))('$id $nominal holds the truth as often as it says', (one) => {
    // Two thousand draws are a point and a half unsure themselves.
    expect(one.found).toBeGreaterThan(one.nominal - 0.02);
    if (one.claim === 'nominaal') expect(one.found).toBeLessThan(one.nominal + 0.03);
  });

  test('a regenerated release gives few false flags, and what was planted', () => {
    const { tested, flagged, clear, remarked, planted, found } = tryRelease(7);
    expect(flagged / tested).toBeLessThan(0.065);
    expect(clear / tested).toBeLessThan(0.006);
    expect(remarked).toBe(0);
    expect(found / planted).toBeGreaterThan(0.85);
  });
});
