import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  formatDate,
  formatInterval,
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPeriodRange,
  formatSigned
} from '#lib/i18n/formats.ts';

describe('a number', () => {
  test.each([
    [1234.5, 1, '1.234,5', '1,234.5'],
    [1234567, 0, '1.234.567', '1,234,567'],
    [-8.4, 1, '−8,4', '−8.4'],
    [999.95, 1, '1.000,0', '1,000.0'],
    [1.005, 2, '1,01', '1.01'],
    [-0.04, 1, '0,0', '0.0'],
    [0, 1, '0,0', '0.0'],
    [1e-9, 1, '0,0', '0.0'],
    [null, 1, '–', '–'],
    [NaN, 1, '–', '–']
  ])('%d with %i decimals', (value, decimals, dutch, english) => {
    expect(formatNumber(value, decimals, 'nl')).toBe(dutch);
    expect(formatNumber(value, decimals, 'en')).toBe(english);
  });

  test('is what the platform writes in Dutch', () => {
    const intl = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (hundredths) => {
        expect(formatNumber(hundredths / 100, 2, 'nl')).toBe(intl.format(hundredths / 100));
      }),
      { seed: 2024 }
    );
  });

  test('gets a sign or a percent sign when asked', () => {
    expect(formatSigned(7.4, 1, 'nl')).toBe('+7,4');
    expect(formatSigned(0.01, 1, 'nl')).toBe('0,0');
    expect(formatSigned(-8.4, 1, 'nl')).toBe('−8,4');
    expect(formatPercent(-8.4, 1, 'nl')).toBe('−8,4%');
    expect(formatPercent(null, 1, 'nl')).toBe('–');
  });
});

describe('an interval', () => {
  test('is written in words in sentences and with a dash in tables', () => {
    expect(formatInterval({ low: 14, high: 20.2 }, 1, 'nl', 'tot')).toBe('14,0 tot 20,2');
    expect(formatInterval({ low: 14, high: 20.2 }, 1, 'nl', 'dash')).toBe('14,0–20,2');
  });

  test('keeps its words beside a minus sign', () => {
    expect(formatInterval({ low: -3, high: 4.4 }, 1, 'nl', 'dash')).toBe('−3,0 tot 4,4');
  });
});

test('dates and periods read as people write them', () => {
  expect(formatDate('2024-11-12', 'nl')).toBe('12 nov 2024');
  expect(formatDate('2024-03-01T10:42:00Z', 'en')).toBe('1 Mar 2024');
  expect(formatDate('vandaag', 'nl')).toBe('vandaag');
  expect(formatPeriod('2024', 'nl')).toBe('2024');
  expect(formatPeriod('2024KW02', 'nl')).toBe('2e kwartaal 2024');
  expect(formatPeriod('2024MM07', 'en')).toBe('Jul 2024');
  expect(formatPeriodRange('2015', '2023', 'nl')).toBe('2015 tot en met 2023');
  expect(formatPeriodRange('2015', '2015', 'nl')).toBe('2015');
});

test('lists end with a word', () => {
  expect(formatList([], 'nl')).toBe('');
  expect(formatList(['a'], 'nl')).toBe('a');
  expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
});
