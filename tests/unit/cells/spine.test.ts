import { describe, expect, test } from 'vitest';
import { spineCell, spineData, type SpineOutput } from '#lib/cells/spine/cell.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import { codeOf, indicator, observation, smallCountry } from '../indicators/small-country.ts';
import { contextOf } from './context-of.ts';

const areas = smallCountry();
const context = contextOf(areas, codeOf(1));
const spread = { p5: 40, p25: 45, p75: 55, p95: 60 };

/** A gemeente with so many of 20,000, in a country with 50 per 10,000. */
function rowOf(id: string, count: number | null): SpineOutput['rows'][number] {
  const definition = indicator({ id, naam: id, richting: 'context' });
  const rows = [observation(codeOf(1), count, 20_000), observation('NL01', 4000, 800_000)];
  return {
    indicator: definition,
    assessment: createAssessor(definition, rows, areas).assess(codeOf(1), 'NL01'),
    spread
  };
}
const output: SpineOutput = {
  missing: [],
  rows: [rowOf('gewoon', 101), rowOf('geheim', null), rowOf('hoog', 180), rowOf('laag', 70)]
};
const spec = (order: 'gekozen' | 'positie') => ({ title: '', indicators: ['gewoon'], order });

describe('the position on several indicators', () => {
  test('stands in the order chosen', () => {
    expect(spineData(spec('gekozen'), output, context).rows.map(({ id }) => id)).toEqual([
      'gewoon',
      'geheim',
      'hoog',
      'laag'
    ]);
  });

  test('stands from the largest difference to the smallest, with what has no place last', () => {
    const { rows } = spineData(spec('positie'), output, context);
    expect(rows.map(({ id }) => id)).toEqual(['hoog', 'laag', 'gewoon', 'geheim']);
    expect(new Set(rows.map(({ group }) => group)).size).toBe(1);
  });

  test('has the spread that the bars draw in its table, in the same order', () => {
    const table = spineCell.table(spec('positie'), output, context);
    expect(table?.rows.map(([name]) => name)).toEqual(['hoog', 'laag', 'gewoon', 'geheim']);
    expect(table?.rows[0]?.slice(-2)).toEqual(['45,0–55,0', '40,0–60,0']);
  });

  test('needs at least one indicator', () => {
    expect(spineCell.parse({ indicators: [] }).ok).toBe(false);
    expect(spineCell.parse({ indicators: ['a'] })).toEqual({
      ok: true,
      value: { title: '', indicators: ['a'], order: 'gekozen' }
    });
  });
});
