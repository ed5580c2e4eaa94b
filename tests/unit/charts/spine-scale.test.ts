import { describe, expect, test } from 'vitest';
import { spine } from '#lib/charts/spine.ts';
import { spineReach, toSpinePosition } from '#lib/charts/spine-scale.ts';
import type { SpineRow } from '#lib/charts/spine.ts';

const row: SpineRow = {
  id: 'a',
  label: 'a',
  style: { decimals: 1, suffix: '' },
  group: 'x',
  reference: 10,
  spread: { p5: 6, p25: 8.651, p75: 11.349, p95: 14 },
  value: 14,
  interval: { low: 12, high: 16 },
  class: 'hoger',
  reason: null
};

describe('a position on the spine', () => {
  test('counts robust standard deviations from the comparison', () => {
    const position = toSpinePosition(row);
    expect(position?.value).toBeCloseTo(2);
    expect(position?.low).toBeCloseTo(1);
    expect(position?.p5).toBeCloseTo(-2);
  });

  test('does not exist without a value, a comparison or a spread', () => {
    expect(toSpinePosition({ ...row, value: null })).toBeNull();
    expect(toSpinePosition({ ...row, reference: null })).toBeNull();
    expect(toSpinePosition({ ...row, spread: null })).toBeNull();
    expect(toSpinePosition({ ...row, spread: { p5: 1, p25: 1, p75: 1, p95: 1 } })).toBeNull();
  });
});

describe('the reach of the spine', () => {
  test('holds every mark of the example', () => {
    const positions = spine.example.rows.map(toSpinePosition);
    const reach = spineReach(positions);
    for (const position of positions) {
      if (position) expect(Math.abs(position.value ?? 0)).toBeLessThanOrEqual(reach);
    }
  });

  test('is bounded, so that one extreme area does not flatten the others', () => {
    expect(spineReach([toSpinePosition({ ...row, value: 900 })])).toBe(4);
    expect(spineReach([null])).toBe(2);
  });
});
