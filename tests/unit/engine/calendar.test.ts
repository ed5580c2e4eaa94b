import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayToMilliseconds, formatDay, formatInstant, instantToMilliseconds } from '#lib/engine/calendar.ts';

test('a day reads as the ISO calendar has it, from year 1 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
      expect(formatDay(days)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
    }),
    { seed: 20241112 }
  );
});

test('days before our era and without end are named', () => {
  expect(formatDay(-719_163)).toBe('0001-12-31 (BC)');
  expect(formatDay(2_147_483_647)).toBe('infinity');
  expect(formatDay(-2_147_483_647)).toBe('-infinity');
  expect(dayToMilliseconds(2_147_483_647)).toBeNaN();
});

test('an instant keeps its microseconds', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n }),
      (microseconds) => {
        const text = formatInstant(microseconds);
        const [, fraction = ''] = text.split('.');
        const seconds = BigInt(Date.parse(`${text.slice(0, 19).replace(' ', 'T')}Z`) / 1000);
        expect(seconds * 1_000_000n + BigInt(fraction.padEnd(6, '0'))).toBe(microseconds);
      }
    ),
    { seed: 20241112 }
  );
});

test('zeros at the end of a fraction are left out', () => {
  expect(formatInstant(1_500_000n)).toBe('1970-01-01 00:00:01.5');
  expect(formatInstant(-1n)).toBe('1969-12-31 23:59:59.999999');
  expect(instantToMilliseconds(1_500n)).toBe(1.5);
});
