import { knownCodes } from '#datasets/build/checks/known-codes.ts';
import { expect, test } from 'vitest';
import { aBench, areas, cell } from '../a-bench.ts';

test('a code that no list knows is named, with its table', async () => {
  const bench = await aBench({
    waarnemingen: [cell('GM0001', 9), cell('GM9999', 9), cell('GM0002', 9, { indicator: 'onzin' })],
    branches: [{ sbi: '4726' }],
    vestigingen: [{ gebied: 'GM0001', periode: '2024', sbi: '9999', vestigingen: 5, markering: '' }]
  });
  expect(await knownCodes.run(bench)).toEqual([
    'waarnemingen: gebied GM9999',
    'waarnemingen: indicator onzin',
    'vestigingen: sbi 9999'
  ]);
});

test('a wijk among the gemeenten is refused', async () => {
  const bench = await aBench({ waarnemingen: [cell('WK000100', 9)] });
  expect(await knownCodes.run(bench)).toEqual(['waarnemingen: gebied WK000100']);
});

test('an area that lies in an unknown one is refused', async () => {
  const bench = await aBench({
    gebieden: areas.map((row) => ({ ...row, riec: row.riec === 'RIEC_B' ? 'RIEC_C' : (row.riec ?? null) }))
  });
  expect(await knownCodes.run(bench)).toEqual(['gebieden: riec RIEC_C']);
});

test('nothing is said when all codes are known', async () => {
  expect(await knownCodes.run(await aBench({ waarnemingen: [cell('GM0001', 9)] }))).toEqual([]);
});
