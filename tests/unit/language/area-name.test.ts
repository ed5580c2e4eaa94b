import { expect, test } from 'vitest';
import { areaName } from '#lib/language/area-name.ts';

test('only the country has another name in English', () => {
  const country = { naam: 'Nederland', niveau: 'land' } as const;
  expect(areaName(country, 'nl')).toBe('Nederland');
  expect(areaName(country, 'en')).toBe('the Netherlands');
  expect(areaName({ naam: 'Zeeland', niveau: 'provincie' }, 'en')).toBe('Zeeland');
});
