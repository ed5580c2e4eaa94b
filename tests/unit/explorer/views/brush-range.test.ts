import { describe, expect, test } from 'vitest';
import {
  keyRange,
  moveEdge,
  shiftRange,
  toRange,
  type BrushScale
} from '#lib/explorer/views/brush/brush-range.ts';

const scale: BrushScale = {
  low: 0,
  high: 20,
  at: (value) => value * 10,
  value: (at) => at / 10,
  step: 0.1
};

describe('a brush', () => {
  test('lies between two values in either order, on steps', () => {
    expect(toRange(18.04, 11.02, scale)).toEqual({ low: 11, high: 18 });
  });

  test('up to an end holds the outermost value, which need not be on a step', () => {
    const uneven = { ...scale, low: -0.017, high: 12.318 };
    expect(moveEdge(null, 'low', 6, uneven)).toEqual({ low: 6, high: 12.318 });
    expect(moveEdge(null, 'high', 6, uneven)).toEqual({ low: -0.017, high: 6 });
    expect(toRange(6, 12.29, uneven)).toEqual({ low: 6, high: 12.318 });
    expect(keyRange('ArrowLeft', false, { low: 6, high: 12.318 }, 'high', uneven)).toEqual({
      low: 6,
      high: 12.2
    });
  });

  test('that holds everything is none', () => {
    expect(toRange(-3, 99, scale)).toBeNull();
  });

  test('moves as a whole as far as there is room', () => {
    expect(shiftRange({ low: 11, high: 18 }, 1, scale)).toEqual({ low: 12, high: 19 });
    expect(shiftRange({ low: 11, high: 18 }, 9, scale)).toEqual({ low: 13, high: 20 });
    expect(shiftRange({ low: 11, high: 18 }, -99, scale)).toEqual({ low: 0, high: 7 });
  });

  test('has edges that stop at each other and at the ends', () => {
    expect(moveEdge({ low: 11, high: 18 }, 'low', 19, scale)).toEqual({ low: 18, high: 18 });
    expect(moveEdge({ low: 11, high: 18 }, 'high', 5, scale)).toEqual({ low: 11, high: 11 });
    expect(moveEdge({ low: 11, high: 18 }, 'high', 50, scale)).toEqual({ low: 11, high: 20 });
    expect(moveEdge(null, 'low', 4, scale)).toEqual({ low: 4, high: 20 });
  });
});

describe('keys on an edge', () => {
  const range = { low: 11, high: 18 };
  const pressed = (key: string, coarse = false) => keyRange(key, coarse, range, 'low', scale);

  test('arrows move a step, with Shift ten', () => {
    expect(pressed('ArrowRight')).toEqual({ low: 11.1, high: 18 });
    expect(pressed('ArrowLeft', true)).toEqual({ low: 10, high: 18 });
    expect(pressed('PageUp')).toEqual({ low: 12, high: 18 });
  });

  test('Home and End go to the ends, as far as the other edge lets them', () => {
    expect(pressed('Home')).toEqual({ low: 0, high: 18 });
    expect(pressed('End')).toEqual({ low: 18, high: 18 });
  });

  test('Delete lifts the brush; other keys are not for it', () => {
    expect(pressed('Delete')).toBeNull();
    expect(pressed('a')).toBeUndefined();
    expect(pressed('Escape')).toBeUndefined();
  });

  test('the first arrow on no brush begins one from the end', () => {
    expect(keyRange('ArrowLeft', true, null, 'high', scale)).toEqual({ low: 0, high: 19 });
    expect(keyRange('ArrowRight', false, null, 'high', scale)).toBeNull();
  });
});
