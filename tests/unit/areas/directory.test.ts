import { describe, expect, test } from 'vitest';
import { createDirectory } from '#lib/areas/directory.ts';
import { codeOf, gemeente, smallCountry } from '../indicators/small-country.ts';

const directory = smallCountry([
  { code: 'EIGEN_1', naam: 'Onze twee', leden: [codeOf(1), codeOf(2)] },
  { code: 'EIGEN_2', naam: 'Over de grens', leden: [codeOf(1), codeOf(20)] }
]);
const area = (code: string) => directory.get(code) ?? gemeente('GM9999', 'Onbekend', 'PV99', 'RIEC_XX');

describe('the directory', () => {
  test('knows the gemeenten of every larger and custom area', () => {
    expect(directory.members('NL01')).toHaveLength(40);
    expect(directory.members('PV01')).toHaveLength(10);
    expect(directory.members('RIEC_NN')).toHaveLength(5);
    expect(directory.members(codeOf(3))).toEqual([codeOf(3)]);
    expect(directory.members('EIGEN_1')).toEqual([codeOf(1), codeOf(2)]);
    expect(directory.members('GM9999')).toEqual([]);
  });

  test('knows what an area lies in, smallest first', () => {
    expect(directory.parents(codeOf(1)).map(({ code }) => code)).toEqual(['RIEC_NN', 'PV01', 'NL01']);
    expect(directory.parents('EIGEN_1')).toEqual([]);
  });

  test('resolves a comparison to the area that it means here', () => {
    expect(directory.resolveComparison(area(codeOf(1)), 'provincie')).toBe('PV01');
    expect(directory.resolveComparison(area(codeOf(1)), 'riec')).toBe('RIEC_NN');
    expect(directory.resolveComparison(area('EIGEN_1'), 'riec')).toBe('RIEC_NN');
    expect(directory.resolveComparison(area('RIEC_NN'), 'provincie')).toBe('PV01');
  });

  test('falls back to Nederland where there is no such area', () => {
    expect(directory.resolveComparison(area('RIEC_NN'), 'riec')).toBe('NL01');
    expect(directory.resolveComparison(area('PV01'), 'provincie')).toBe('NL01');
    expect(directory.resolveComparison(area('EIGEN_2'), 'provincie')).toBe('NL01');
    expect(directory.resolveComparison(area('NL01'), 'riec')).toBe('NL01');
    expect(directory.resolveComparison(area('GM9999'), 'nederland')).toBe('NL01');
  });

  test('compares a buurt by its gemeente', () => {
    const buurt = { ...gemeente('BU00010101', 'Centrum'), niveau: 'buurt', gemeente: codeOf(1) } as const;
    const wider = createDirectory([...directory.all, buurt]);
    expect(wider.resolveComparison(buurt, 'riec')).toBe('RIEC_NN');
  });
});
