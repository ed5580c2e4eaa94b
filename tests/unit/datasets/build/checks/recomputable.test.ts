import { recomputable } from '#datasets/build/checks/recomputable.ts';
import { describe, expect, test } from 'vitest';
import { aBench, anIndicator, areas, cell } from '../a-bench.ts';

describe('gemeenten under their totals', () => {
  test('a single blank under a RIEC total follows from it', async () => {
    const bench = await aBench({
      waarnemingen: [cell('RIEC_A', 12), cell('GM0001', null), cell('GM0002', 9)]
    });
    expect(await recomputable.run(bench)).toEqual([
      'waarnemingen: misdrijven 2024: GM0001 volgt uit de totalen (PV01 × RIEC_A)'
    ]);
  });

  test('two blanks that leave no room follow too, two that do are safe', async () => {
    const tight = await aBench({
      waarnemingen: [cell('RIEC_A', 5), cell('GM0001', null), cell('GM0002', null)]
    });
    expect(await recomputable.run(tight)).toEqual([]);
    const fixed = await aBench({
      waarnemingen: [cell('RIEC_A', 2, {}), cell('GM0001', null), cell('GM0002', null)]
    });
    expect(await recomputable.run(fixed)).toEqual([
      'waarnemingen: misdrijven 2024: GM0001, GM0002 tellen op tot 2 (PV01 × RIEC_A)'
    ]);
  });

  test('a blank is found through two totals that cross', async () => {
    const moved = areas.map((row) => (row.code === 'GM0003' ? { ...row, riec: 'RIEC_A' } : row));
    const bench = await aBench({
      gebieden: moved,
      waarnemingen: [
        cell('PV01', 20),
        cell('RIEC_A', 23),
        cell('GM0001', null),
        cell('GM0002', null),
        cell('GM0003', null),
        cell('GM0004', 8)
      ]
    });
    expect(await recomputable.run(bench)).toEqual([
      'waarnemingen: misdrijven 2024: GM0003 volgt uit de totalen (PV02 × RIEC_A)'
    ]);
  });

  test('rounding leaves two blanks open', async () => {
    const bench = await aBench(
      { waarnemingen: [cell('RIEC_A', 5), cell('GM0001', null), cell('GM0002', null)] },
      [{ ...anIndicator, afronding: 5 }]
    );
    expect(await recomputable.run(bench)).toEqual([]);
  });

  test('one hidden total follows from the country', async () => {
    const bench = await aBench({
      waarnemingen: [cell('NL01', 30), cell('RIEC_A', null), cell('RIEC_B', 20)]
    });
    expect(await recomputable.run(bench)).toEqual([
      'waarnemingen: misdrijven 2024: RIEC_A volgt uit het landelijke totaal'
    ]);
  });
});

describe('wijken and buurten', () => {
  test('a single hidden wijk follows from its gemeente', async () => {
    const bench = await aBench({
      waarnemingen: [cell('GM0001', 12)],
      waarnemingen_wijk: [cell('WK000100', null), cell('WK000101', 9)]
    });
    expect(await recomputable.run(bench)).toEqual([
      'waarnemingen: misdrijven 2024 GM0001 verraadt zijn ene verborgen deel'
    ]);
  });

  test('a hidden wijk can be added up from visible buurten', async () => {
    const bench = await aBench({
      waarnemingen_wijk: [cell('WK000100', null), cell('WK000101', null)],
      waarnemingen_buurt: [cell('BU00010000', 0), cell('BU00010001', 8)]
    });
    expect(await recomputable.run(bench)).toEqual([
      'waarnemingen_wijk: misdrijven 2024 WK000100 op te tellen uit zijn delen'
    ]);
  });
});

test('fewer than three hidden turnovers under a total are refused', async () => {
  const row = { periode: '2024', sbi: '4726', vestigingen: 5, ondernemingen: 5, markering: '' };
  const bench = await aBench({
    vestigingen: [
      { ...row, gebied: 'RIEC_A', omzet: 900 },
      { ...row, gebied: 'GM0001', omzet: null, markering: 'geheim' },
      { ...row, gebied: 'GM0002', omzet: 300 }
    ]
  });
  expect(await recomputable.run(bench)).toEqual([
    'vestigingen: 4726 2024 RIEC_A: maar 1 verborgen omzetten onder dit totaal'
  ]);
});
