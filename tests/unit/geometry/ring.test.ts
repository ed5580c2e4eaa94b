import { describe, expect, test } from 'vitest';
import { boxOf, centreOf } from '#lib/geometry/ring.ts';

const horseshoe = [
  [0, 0],
  [100, 0],
  [100, 100],
  [80, 100],
  [80, 20],
  [20, 20],
  [20, 100],
  [0, 100],
  [0, 0]
];

describe('the middle of an area', () => {
  test('is inside it, also where its centroid is not', () => {
    const [x, y] = centreOf([horseshoe]);
    const inTop = y > 0 && y < 20;
    const inLegs = (x > 0 && x < 20) || (x > 80 && x < 100);
    expect(inTop || inLegs).toBe(true);
  });

  test('is in the largest of its parts', () => {
    const islet = horseshoe.map(([x = 0, y = 0]) => [x / 50 + 500, y / 50]);
    expect(centreOf([islet, horseshoe])[0]).toBeLessThanOrEqual(100);
  });
});

test('a box holds all parts; without any it is empty', () => {
  expect(boxOf([horseshoe])).toEqual([0, 0, 100, 100]);
  expect(boxOf([])).toEqual([0, 0, 0, 0]);
});
