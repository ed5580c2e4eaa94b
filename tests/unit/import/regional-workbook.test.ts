import { expect, test } from 'vitest';
import { droppedOf, look, read } from './read-file.ts';
import { sheetOf, workbook } from './workbook.ts';

type Lines = Parameters<typeof sheetOf>[0];
const file = (lines: Lines, merged: readonly string[] = []) =>
  workbook({ Blad1: sheetOf(lines, { merged }) }, 'Signalen.xlsx');

test('a total in another column than the names is the total, and totals of a part are not', async () => {
  const lines: Lines = [
    ['Signalen 2024', null, null],
    ['Regio', 'Gemeente', 'Drugs'],
    ['Brabant', 'Breda', 4],
    [null, 'Tilburg', 6],
    ['Totaal', null, 15],
    ['Overig', 'Assen', 5],
    ['Totaal generaal', null, 15],
    ['Totaal regio Brabant', null, 10]
  ];
  const { report } = await read([file(lines)]);
  expect(report.totals).toEqual([{ measure: 'Drugs', period: '2024', sum: 15, own: 15 }]);
  expect(droppedOf(report)).toEqual({ totaal: 3 });
});

test('the name of a region alone in a line is no heading', async () => {
  const lines: Lines = [
    ['Gemeente', 'Jaar', 'Aantal'],
    ['Regio Noord', null, null],
    ['Groningen', 2024, 10],
    ['Regio Zuid', null, null],
    ['Breda', 2024, 7]
  ];
  const { figures, report } = await read([file(lines)]);
  expect(figures).toEqual({ 'GM0014 2024 aantal': 10, 'GM0758 2024 aantal': 7 });
  expect(droppedOf(report)).toEqual({ 'naam-onbekend': 2 });
});

test('rough figures are told and not taken, and make no breakdown', async () => {
  const lines: Lines = [
    ['Gemeente', 'Jaar', 'Aantal'],
    ['Breda', 2024, 'ca. 20'],
    ['Tilburg', 2024, '1 204'],
    ['Oss', 2024, '>100'],
    ['Assen', 2024, '10 à 15']
  ];
  const { figures, report } = await read([file(lines)]);
  expect(figures).toEqual({
    'GM0758 2024 aantal': 'onbekend',
    'GM0855 2024 aantal': 1204,
    'GM0828 2024 aantal': 'onbekend',
    'GM0106 2024 aantal': 'onbekend'
  });
  expect(droppedOf(report)).toEqual({ 'geen-getal': 3 });
});

test('what a column says of each area, such as its class, does not cut the figures in parts', async () => {
  const lines: Lines = [
    ['Gemeente', 'Klasse', 'Jaar', 'Aantal'],
    ['Breda', 'groot', 2024, 7],
    ['Assen', 'middel', 2024, 5],
    ['Totaal', null, 2024, 12]
  ];
  const { figures } = await read([file(lines)]);
  expect(figures).toEqual({ 'GM0758 2024 aantal': 7, 'GM0106 2024 aantal': 5 });
});

test('quarters and months in the headings are of the year that the title or the analyst tells', async () => {
  const lines = (title: string): Lines => [
    [title, null, null],
    ['Gemeente', '1e kwartaal', '2e kwartaal'],
    ['Breda', 3, 4]
  ];
  const quarters = { 'GM0758 2024KW01': 3, 'GM0758 2024KW02': 4 };
  const named = (figures: Readonly<Record<string, number | string>>) =>
    Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key.split(' ').slice(0, 2).join(' '), value])
    );
  expect(named((await read([file(lines('Controles 2024'))])).figures)).toEqual(quarters);
  expect((await look([file(lines('Controles'))])).questions).toContain('periode');
  expect(named((await read([file(lines('Controles'))], { period: '2024' })).figures)).toEqual(quarters);
});

test('names as people shorten them are proposed, never taken', async () => {
  const names: Readonly<Record<string, string>> = {
    'Nuenen c.a.': 'GM0820',
    'St. Anthonis': 'GM1982',
    'Haarlemmerliede c.a.': 'GM0394',
    'Alphen a/d Rijn': 'GM0484',
    'Capelle a.d. IJssel': 'GM0502',
    'Berg & Dal': 'GM1945',
    'Gilze-Rijen': 'GM0784',
    'Sluis e.o.': 'GM1714',
    'Hengelo Ov': 'GM0164',
    'Rijswijk ZH': 'GM0603',
    'Gem. Breda': 'GM0758',
    'Den Haag': 'GM0518',
    'A’dam': 'GM0363',
    Landelijk: 'NL01'
  };
  const seen = await look([
    file([
      ['Gemeente', 'Jaar', 'Aantal'],
      ['Tilburg', 2024, 1],
      ...Object.keys(names).map((name) => [name, 2024, 2])
    ])
  ]);
  expect(seen.match?.found).toBe(1);
  const proposed = seen.match?.open.map(({ text, proposals }) => [text, proposals[0]?.code]);
  expect(Object.fromEntries(proposed ?? [])).toEqual(names);
});

test('a pivot table begins at its labels, below its filters, and is called one', async () => {
  const lines: Lines = [
    ['Thema', '(Alle)', null],
    [null, null, null],
    ['Som van aantal', 'Kolomlabels', null],
    ['Rijlabels', '2022', '2023'],
    ['Breda', 5, 7],
    ['Tilburg', 4, 1],
    ['Eindtotaal', 9, 8]
  ];
  const seen = await look([file(lines)]);
  expect(seen.notes.map(({ kind }) => kind)).toContain('pivot');
  const { report } = await read([file(lines)]);
  expect(report.totals.map(({ period, sum, own }) => [period, sum, own])).toEqual([
    ['2022', 9, 9],
    ['2023', 8, 8]
  ]);
});
