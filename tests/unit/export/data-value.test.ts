import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseShown, writeNumber } from '#lib/export/data-value.ts';
import { formatNumber, formatPercent } from '#lib/i18n/formats.ts';

const locales = ['nl', 'en'] as const;

test('a number that was shown is read back to its last digit', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(
      value,
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...locales),
      (number, decimals, locale) => {
        for (const format of [formatNumber, formatPercent]) {
          const shown = format(number, decimals, locale);
          const read = parseShown(shown, locale);
          expect(read && formatNumber(read.value, read.decimals, locale)).toBe(shown.replace('%', ''));
          expect(read && parseShown(writeNumber(read, locale), locale)).toEqual(read);
        }
      }
    ),
    { seed: 7, numRuns: 60 }
  );
});

test.each(['–', 'geheim', '<5', '< 0,001', '10,2–11,2', '2e kwartaal 2024', '1.2.3', ''])(
  '%j is no number',
  (shown) => expect(parseShown(shown, 'nl')).toBeNull()
);
