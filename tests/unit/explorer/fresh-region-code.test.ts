import { expect, test } from 'vitest';
import { freshRegionCode } from '#lib/explorer/fresh-region-code.ts';

const region = (code: string) => ({ code, naam: code, leden: ['GM0001'] });

test('a new region gets the lowest number that none has', () => {
  expect(freshRegionCode([])).toBe('EIGEN_1');
  expect(freshRegionCode([region('EIGEN_1'), region('EIGEN_3')])).toBe('EIGEN_2');
});
