import { describe, expect, test } from 'vitest';
import { logTicks } from '#lib/charts/log-ticks.ts';
import { toPlane } from '#lib/charts/plane.ts';
import { countQuadrants } from '#lib/charts/quadrants.ts';

const style = { decimals: 0, suffix: '' } as const;
const size = { width: 400, height: 300, locale: 'nl' } as const;

describe('a plane', () => {
  const plane = toPlane({ values: [5, 10, null], style }, { values: [2, 8], style }, size);

  test('begins at 0 and ends at the highest value', () => {
    expect(plane.x.at(0)).toBe(plane.left);
    expect(plane.x.at(10)).toBe(plane.right);
    expect(plane.y.at(0)).toBe(plane.bottom);
    expect(plane.y.at(8)).toBe(plane.top);
  });

  test('keeps what lies outside on its edge', () => {
    expect(plane.x.at(99)).toBe(plane.right);
    expect(plane.y.at(-1)).toBe(plane.bottom);
  });

  test('reads a value back from a pixel', () => {
    expect(plane.x.value(plane.x.at(7.5))).toBeCloseTo(7.5);
    expect(plane.y.value(plane.y.at(3))).toBeCloseTo(3);
  });

  test('gives equal room to every tenfold on a logarithmic axis, and what is not positive its start', () => {
    const { x, left } = toPlane({ values: [10, 1000], style, log: true }, { values: [1], style }, size);
    expect(x.at(100) - x.at(10)).toBeCloseTo(x.at(1000) - x.at(100));
    expect(x.at(0)).toBe(left);
    expect(x.value(x.at(250))).toBeCloseTo(250);
  });

  test('has a frame without values', () => {
    const { x, y } = toPlane({ values: [], style, log: true }, { values: [], style }, size);
    expect([...x.ticks, ...y.ticks].every(({ at }) => Number.isFinite(at))).toBe(true);
  });
});

test('ticks of a logarithmic axis are powers of ten, with 2 and 5 times these on a short one', () => {
  expect(logTicks(1, 1000)).toEqual([1, 10, 100, 1000]);
  expect(logTicks(40, 600)).toEqual([50, 100, 200, 500]);
});

test('a point on a reference counts as below it', () => {
  const points = [
    { x: 2, y: 2 },
    { x: 2, y: 1 },
    { x: 1, y: 2 },
    { x: 1, y: 1 },
    { x: 0, y: 0 }
  ];
  expect(countQuadrants(points, { x: 1, y: 1 })).toEqual({ both: 1, onlyX: 1, onlyY: 1, neither: 2 });
});
