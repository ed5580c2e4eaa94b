import { describe, expect, test } from 'vitest';
import { createAreaGrid } from '#lib/indicators/area-grid.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import { cubesFromTable } from '#lib/indicators/cubes-from-table.ts';
import { marks } from '#lib/indicators/definition.ts';
import { figureClasses, toFigureClass } from '#lib/indicators/figure-class.ts';
import { observationIn } from '#lib/indicators/observation-in.ts';
import type { Observation } from '#lib/indicators/observation.ts';
import { packCube, unpackCube } from '#lib/indicators/packed-cube.ts';
import { sliceOf } from '#lib/indicators/slice.ts';
import { testAreas } from '#lib/indicators/test-areas.ts';
import { codeOf, indicator, observation, smallCountry } from './small-country.ts';

const areas = smallCountry();
const grid = createAreaGrid('gemeente', areas.all);
const shown = indicator({ perioden: ['2024', '2023'] });

/** One deviates, one is secret, one has no row; the year before everything is doubled. */
const rows: readonly Observation[] = ['2023', '2024'].flatMap((periode) =>
  [
    observation('NL01', 860, 800_000),
    ...Array.from({ length: 39 }, (_, i) =>
      observation(codeOf(i), i === 5 ? null : i === 7 ? 90 : 15 + (i % 11), 20_000 + 10 * i)
    )
  ].map((row) => ({
    ...row,
    periode,
    teller: row.teller === null ? null : row.teller * (periode === '2023' ? 2 : 1),
    waarde: row.waarde === null ? null : row.waarde * (periode === '2023' ? 2 : 1)
  }))
);

/** The rows as the engine answers them: places instead of names. */
const table = {
  rowCount: rows.length,
  column: (name: string) => ({
    numbers: () =>
      Float64Array.from(rows, (row) => {
        if (name === 'indicator') return 0;
        if (name === 'periode') return ['2023', '2024'].indexOf(row.periode);
        if (name === 'plaats') return grid.indexOf(row.gebied);
        if (name === 'markering') return marks.indexOf(row.markering);
        return row[name as 'teller' | 'noemer' | 'waarde'] ?? NaN;
      })
  })
};
const [cube] = cubesFromTable(table, [shown], grid);
if (!cube) throw new Error('no cube');

describe('a cube', () => {
  test('gives back the rows that it was made of, and none where there was none', () => {
    for (const row of rows) expect(observationIn(cube, row.gebied, row.periode)).toEqual(row);
    expect(observationIn(cube, codeOf(39), '2024')).toBeNull();
    expect(observationIn(cube, codeOf(1), '2022')).toBeNull();
  });

  test('crosses to a worker one period at a time', () => {
    const packed = packCube(cube, '2024');
    const there = packed && unpackCube(structuredClone(packed));
    expect(there?.periods).toEqual(['2024']);
    for (const row of rows.filter(({ periode }) => periode === '2024'))
      expect(there && observationIn(there, row.gebied, '2024')).toEqual(row);
    expect(packCube(cube, '2022')).toBeNull();
  });

  test('ranks the areas of a period from the highest, and leaves out what has no value', () => {
    const slice = sliceOf(cube, '2024');
    expect(slice?.rank[grid.indexOf(codeOf(7))]).toBe(1);
    expect(slice?.rank[grid.indexOf(codeOf(5))]).toBe(0);
    expect(slice?.order).toHaveLength(38);
    expect(slice?.order.at(-1)).toBe(grid.indexOf(codeOf(7)));
    expect(sliceOf(cube, '2024')).toBe(slice);
  });

  test('is tested area by area as an assessment tests', () => {
    const tests = testAreas({ cubes: [cube], period: '2024', areas, comparison: 'nederland' });
    const assessor = createAssessor(
      shown,
      rows.filter(({ periode }) => periode === '2024'),
      areas
    );
    grid.codes.slice(0, grid.units).forEach((code, i) => {
      const one = assessor.assess(code, 'NL01');
      expect(figureClasses[tests.classes[i] ?? -1]).toBe(toFigureClass(one));
      expect(tests.low[i]).toBe(one.interval?.low ?? NaN);
      expect(tests.high[i]).toBe(one.interval?.high ?? NaN);
    });
    expect(new Set(tests.classes).size).toBeGreaterThanOrEqual(4);
    expect(tests.target).toBeCloseTo(10.75, 10);
  });

  test('of a plain count has nothing to be compared with', () => {
    const count = { ...cube, indicator: indicator({ per: 1, noemer: '' }) };
    expect(testAreas({ cubes: [count], period: '2024', areas, comparison: 'nederland' }).target).toBeNaN();
  });
});
