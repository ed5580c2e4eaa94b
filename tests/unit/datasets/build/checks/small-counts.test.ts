import { smallCounts } from '#datasets/build/checks/small-counts.ts';
import { expect, test } from 'vitest';
import { aBench, anIndicator, cell } from '../a-bench.ts';

test('counts from 1 to 4 are refused; 0, 5 and a hidden one are not', async () => {
  const bench = await aBench({
    waarnemingen: [cell('GM0001', 4), cell('GM0002', 0), cell('GM0003', 5), cell('GM0004', null)]
  });
  expect(await smallCounts.run(bench)).toEqual(['waarnemingen: misdrijven 2024 GM0001: aantal onder 5']);
});

test('zero and everyone of a sensitive trait are refused in a small group', async () => {
  const sensitive = { ...anIndicator, soort: 'percentage', per: 100, gevoelig: true } as const;
  const all = cell('GM0002', 50, { noemer: 50, waarde: 100 });
  const bench = await aBench({ waarnemingen: [cell('GM0001', 0), all] }, [sensitive]);
  expect(await smallCounts.run(bench)).toEqual([
    'waarnemingen: misdrijven 2024 GM0001: nul bij een gevoelig kenmerk',
    'waarnemingen: misdrijven 2024 GM0002: iedereen heeft het gevoelige kenmerk'
  ]);
});

test('a percentage needs a denominator of 20, income of 100', async () => {
  const percentage = { ...anIndicator, soort: 'percentage', per: 100 } as const;
  const income = { ...percentage, id: 'inkomen', afronding: 100 } as const;
  const bench = await aBench(
    {
      waarnemingen: [
        cell('GM0001', 6, { noemer: 19 }),
        cell('GM0002', 6, { noemer: 20 }),
        cell('GM0003', null, { indicator: 'inkomen', noemer: 99, waarde: 7, markering: '' })
      ]
    },
    [percentage, income]
  );
  expect(await smallCounts.run(bench)).toEqual([
    'waarnemingen: inkomen 2024 GM0003: percentage op een te kleine noemer',
    'waarnemingen: misdrijven 2024 GM0001: percentage op een te kleine noemer'
  ]);
});

test('nothing is told of a buurt with fewer than 50 inhabitants', async () => {
  const bench = await aBench({
    waarnemingen_buurt: [cell('BU00010000', 9, { noemer: 49 }), cell('BU00010001', null, { noemer: 40 })]
  });
  expect(await smallCounts.run(bench)).toEqual([
    'waarnemingen_buurt: misdrijven 2024 BU00010000: buurt onder 50 inwoners'
  ]);
});

test('a turnover needs three enterprises', async () => {
  const row = { gebied: 'GM0001', periode: '2024', vestigingen: 5, omzet: 900, markering: '' };
  const bench = await aBench({
    vestigingen: [
      { ...row, sbi: '4726', ondernemingen: 2 },
      { ...row, sbi: '4777', ondernemingen: 3 }
    ]
  });
  expect(await smallCounts.run(bench)).toEqual([
    'vestigingen: 4726 2024 GM0001: omzet van minder dan 3 ondernemingen'
  ]);
});
