import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectDecimalMark, parseFigure, scaleOf } from '#lib/notation/figure.ts';

test('a point, an x, a dash and nothing are missing for different reasons, and never 0', () => {
  expect(parseFigure('.', 'comma')).toEqual({ value: null, mark: 'onbekend' });
  expect(parseFigure('x', 'comma')).toEqual({ value: null, mark: 'geheim' });
  expect(parseFigure('-', 'comma')).toEqual({ value: null, mark: 'onbekend' });
  expect(parseFigure('', 'comma')).toEqual({ value: null, mark: 'nvt' });
});

test('a text that is no number is no figure', () => {
  expect(parseFigure('m&v', 'comma')).toBeNull();
  expect(parseFigure('1,2,3', 'comma')).toBeNull();
});

test('numbers may be padded and have a comma, a point or thousands points', () => {
  expect(parseFigure('     2.2', 'point')?.value).toBe(2.2);
  expect(parseFigure('33,5', 'comma')?.value).toBe(33.5);
  expect(parseFigure('1.234.567,5', 'comma')?.value).toBe(1_234_567.5);
  expect(parseFigure('1.234', 'comma')?.value).toBe(1234);
  expect(parseFigure('-8,4', 'comma')?.value).toBe(-8.4);
});

test('one comma in a file makes the comma its decimal mark', () => {
  expect(detectDecimalMark(['1200', '.', '12,5'])).toBe('comma');
  expect(detectDecimalMark(['1200', '.', '12.5'])).toBe('point');
});

test('every number survives being written with a Dutch comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (tenths) => {
      const text = (tenths / 10).toFixed(1).replace('.', ',');
      expect(parseFigure(text, 'comma')?.value).toBeCloseTo(tenths / 10, 6);
    })
  );
});

test('a unit can be a scale', () => {
  expect(scaleOf('x 1 000 euro')).toBe(1000);
  expect(scaleOf('x 1 000')).toBe(1000);
  expect(scaleOf('%')).toBe(1);
  expect(scaleOf('mln euro')).toBe(1_000_000);
});
