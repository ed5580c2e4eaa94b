import { domain } from '#datasets/build/checks/domain.ts';
import { expect, test } from 'vitest';
import { aBench, anIndicator, cell } from '../a-bench.ts';

test.each([
  ['negatief of oneindig', cell('GM0001', -5, { waarde: -5 })],
  ['onbekende markering', cell('GM0001', 9, { markering: 'misschien' })],
  ['leeg zonder markering', cell('GM0001', null, { markering: '' })],
  ['geheim, onbekend of nvt met een waarde', cell('GM0001', 9, { markering: 'geheim' })],
  ['waarde past niet bij teller en noemer', cell('GM0001', 9, { waarde: 12 })]
])('%s is refused', async (problem, row) => {
  expect(await domain.run(await aBench({ waarnemingen: [row] }))).toEqual([
    `waarnemingen: misdrijven 2024 GM0001: ${problem}`
  ]);
});

test('a percentage above a hundred is refused', async () => {
  const percentage = { ...anIndicator, soort: 'percentage', per: 100 } as const;
  const bench = await aBench({ waarnemingen: [cell('GM0001', null, { waarde: 101, markering: '' })] }, [
    percentage
  ]);
  expect(await domain.run(bench)).toEqual([
    'waarnemingen: misdrijven 2024 GM0001: percentage buiten 0 tot 100'
  ]);
});

test('a value rounded to five digits agrees with its counts', async () => {
  const row = cell('GM0001', 12_345, { noemer: 678_901, waarde: 18.184 });
  expect(await domain.run(await aBench({ waarnemingen: [row] }))).toEqual([]);
});
