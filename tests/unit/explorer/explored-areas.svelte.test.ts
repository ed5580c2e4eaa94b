import { describe, expect, test } from 'vitest';
import { createExploration } from '#lib/explorer/create-exploration.ts';
import { ExploredAreas } from '#lib/explorer/explored-areas.svelte.ts';
import type { ExplorerComparison } from '#lib/explorer/state.ts';
import { codeOf, smallCountry } from '../indicators/small-country.ts';
import { start } from './explorations.ts';

const areasWith = (vergelijking: ExplorerComparison, gebied: string) =>
  new ExploredAreas({
    current: () => ({ ...createExploration({ ...start, gebied }), vergelijking }),
    areas: smallCountry().all,
    level: () => null,
    locale: () => 'nl',
    density: () => null,
    peersOf: () => []
  });

describe('what one area is compared with', () => {
  test('is for a gemeente its own RIEC, by name', () => {
    const areas = areasWith('riec', codeOf(0));
    const riec = areas.directory.get(codeOf(0))?.riec;
    expect(areas.comparedWith(codeOf(0)).code).toBe(riec);
  });

  test('is Nederland for the RIEC itself, and is called so', () => {
    const areas = areasWith('riec', codeOf(0));
    const riec = areas.directory.get(codeOf(0))?.riec ?? '';
    expect(areas.comparedWith(riec)).toEqual({ code: 'NL01', name: 'Nederland' });
    expect(areas.comparisonName).toBe('eigen RIEC-regio');
  });

  test('is Nederland for Nederland: it is its own comparison', () => {
    expect(areasWith('nederland', 'NL01').comparedWith('NL01').code).toBe('NL01');
  });
});
