import { describe, expect, test } from 'vitest';
import { distributionCell, type DistributionOutput } from '#lib/cells/distribution/cell.ts';
import { toDistributionData } from '#lib/cells/distribution/distribution-data.ts';
import { rankGemeenten } from '#lib/cells/distribution/rank-gemeenten.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import { codeOf, indicator, observation, smallCountry } from '../indicators/small-country.ts';
import { contextOf } from './context-of.ts';

const areas = smallCountry();
/** Forty gemeenten of 20,000 with 80, 85, 90 … misdrijven; the last is secret. */
const observations = [
  ...Array.from({ length: 39 }, (_, i) => observation(codeOf(i), 80 + 5 * i, 20_000)),
  observation(codeOf(39), null, 20_000),
  observation('NL01', 8000, 800_000)
];

function outputFor(area: string, change: Partial<Indicator> = {}): DistributionOutput {
  const definition = indicator(change);
  const assessor = createAssessor(definition, observations, areas);
  return {
    indicator: definition,
    own: assessor.assess(area, 'NL01'),
    gemeenten: areas.level('gemeente').map(({ code }) => assessor.assess(code, 'NL01')),
    ranks: new Map()
  };
}
const spec = distributionCell.example;

describe('the distribution of an indicator', () => {
  test('marks a gemeente among the others', () => {
    const data = toDistributionData(outputFor(codeOf(3)), contextOf(areas, codeOf(3)));
    expect(data).toMatchObject({
      own: codeOf(3),
      members: [],
      comparison: { name: 'Nederland', value: 100 }
    });
    expect(data.region).toBeUndefined();
    expect(data.points).toHaveLength(40);
  });

  test('marks a region beside the gemeenten, and rings its own', () => {
    const data = toDistributionData(outputFor('RIEC_NN'), contextOf(areas, 'RIEC_NN'));
    expect(data.region).toMatchObject({ area: 'RIEC_NN', value: 45 });
    expect(data.region?.interval).not.toBeNull();
    expect(data.own).toBeNull();
    expect(data.members).toEqual([0, 1, 2, 3, 4].map(codeOf));
  });

  test('marks nothing when the area is the comparison', () => {
    const data = toDistributionData(outputFor('NL01'), contextOf(areas, 'NL01'));
    expect(data.region).toBeUndefined();
    expect(data).toMatchObject({ own: null, members: [], comparison: { value: 100 } });
  });

  test('says between which gemeenten most lie and how many are not in it, and names detection once', () => {
    const sentence = distributionCell.describe(spec, outputFor('RIEC_NN'), contextOf(areas, 'RIEC_NN'));
    expect(sentence).toMatch(
      /^De middelste helft van de 39 gemeenten met een waarde ligt tussen 62,5 en 112,5 per 10.000 inwoners. Zonder waarde, en dus niet in de figuur: 1. /
    );
    expect(sentence.match(/inzet en meldingsbereidheid/g)).toHaveLength(1);
  });

  test('has every gemeente in its table, those of the area first', () => {
    const context = contextOf(areas, 'RIEC_NN');
    const table = distributionCell.table(spec, outputFor('RIEC_NN'), context);
    expect(table?.rows.map(([, area]) => area).slice(0, 7)).toEqual([
      'RIEC Noord',
      'Plaats 0',
      'Plaats 1',
      'Plaats 2',
      'Plaats 3',
      'Plaats 4',
      'Plaats 5'
    ]);
    expect(table?.rows).toHaveLength(41);
    expect(distributionCell.figures(spec, outputFor('RIEC_NN'), context)).toHaveLength(6);
  });

  test('gives a gemeente its place where chance leaves one, and says where it does not', async () => {
    const { indicator: asked, gemeenten } = outputFor(codeOf(3));
    const ranks = await rankGemeenten(asked, gemeenten, contextOf(areas, codeOf(3)));
    if (!ranks.ok) throw new Error(ranks.error.kind);
    expect(ranks.value.size).toBe(39);
    const [area = '', place] = [...ranks.value].find(([, { printable }]) => printable) ?? [];
    if (!place) throw new Error('no place that can be printed');
    const ranked = { ...outputFor(area), ranks: ranks.value };
    expect(distributionCell.describe(spec, ranked, contextOf(areas, area))).toContain(
      `op plaats ${place.rank} van 39 gemeenten (90%-rankinterval ${place.low} tot ${place.high})`
    );
    const shown = distributionCell.table(spec, ranked, contextOf(areas, area));
    expect(shown?.rows[0]?.at(-1)).toBe(`${place.rank} (${place.low}–${place.high})`);

    const context = contextOf(areas, codeOf(3));
    const open = new Map([[codeOf(3), { rank: 36, low: 2, high: 38, printable: false }]]);
    const unsure = { ...outputFor(codeOf(3)), ranks: open };
    expect(distributionCell.describe(spec, unsure, context)).toContain('is niet te bepalen');
    expect(distributionCell.table(spec, unsure, context)?.rows[0]?.at(-1)).toBe('niet te bepalen');
  });
});
