import { expect, test } from 'vitest';
import { parsePeriod } from '#lib/notation/period.ts';

test.each([
  ['2024', '2024', false],
  ['2022*', '2022', true],
  ['2021**', '2021', true],
  ['2020JJ00', '2020', false],
  ['2020KW02', '2020KW02', false],
  ['2020MM07', '2020MM07', false]
])('%s is period %s', (text, period, provisional) => {
  expect(parsePeriod(text)).toEqual({ period, provisional });
});

test.each(['2020W101', '20060101', 'heel 2020', ''])('%s is no period of ours', (text) => {
  expect(parsePeriod(text)).toBeNull();
});
