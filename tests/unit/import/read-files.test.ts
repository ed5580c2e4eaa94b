import { describe, expect, test } from 'vitest';
import { droppedOf, fixture, look, read, textFile } from './read-file.ts';

describe('a messy file of a municipality', () => {
  const messy = () => [fixture('rommelig.csv')];

  test('is seen as it is: Windows-1252, semicolons, a decimal comma, a title, a total and a source line', async () => {
    const seen = await look(messy());
    expect(seen).toMatchObject({
      encoding: 'windows-1252',
      separator: ';',
      decimal: 'comma',
      title: 'Controles horeca 2022',
      footers: ['Bron: eigen administratie'],
      periods: ['2022'],
      vintage: { from: null, to: 2022, mixed: false }
    });
    expect(seen.columns.map(({ role }) => role)).toEqual(['gebied', 'maat', 'maat', 'maat']);
    expect(seen.measures.map(({ soort }) => soort)).toEqual(['aantal', 'aandeel', 'aantal']);
  });

  test('has names that are asked about, with what they may mean and why', async () => {
    const { match, questions } = await look(messy());
    expect(match).toMatchObject({ found: 6, asked: 12, totals: 1 });
    expect(questions).toEqual(['namen']);
    expect(
      match?.open.map(({ text, kind, proposals }) => [text, kind, proposals.map(({ code }) => code)])
    ).toEqual([
      ['Bergen', 'ambiguous', ['GM0373', 'GM0893']],
      ['Brielle', 'former', ['GM1992']],
      ['Hellevoetsluis', 'former', ['GM1992']],
      ['Westvoorne', 'former', ['GM1992']],
      ['Den Bosch', 'unknown', ['GM0796']],
      ['Nuenen', 'unknown', ['GM0820']]
    ]);
  });

  test('pools the counts of a merger, leaves a gap for its percentage, and comes to the total of the file', async () => {
    const areas = {
      bergen: 'GM0893',
      brielle: 'GM1992',
      hellevoetsluis: 'GM1992',
      westvoorne: 'GM1992',
      'den bosch': 'GM0796',
      nuenen: 'GM0820'
    };
    const { figures, report, dataset } = await read(messy(), { areas });
    expect(figures).toMatchObject({
      'GM0758 2022 controles': 214,
      'GM0758 2022 overtr_pct': 12.4,
      'GM0758 2022 boetes': 1250,
      'GM1900 2022 overtr_pct': 'geheim',
      'GM0893 2022 overtr_pct': 'onbekend',
      'GM1992 2022 controles': 35,
      'GM1992 2022 overtr_pct': 'reeksbreuk'
    });
    expect(report.totals).toEqual([
      { measure: 'controles', period: '2022', sum: 991, own: 991 },
      { measure: 'boetes', period: '2022', sum: 6305, own: 6305 }
    ]);
    expect(droppedOf(report)).toEqual({ totaal: 1, 'niet-optelbaar': 2 });
    expect(dataset).toMatchObject({
      id: 'lokaal_controles_horeca_2022',
      status: 'lokaal',
      levels: ['gemeente']
    });
  });

  test('gives a gap where only a part of a merged gemeente is there', async () => {
    const { figures, report } = await read(messy(), { areas: { brielle: 'GM1992' } });
    expect(figures['GM1992 2022 controles']).toBe('onbekend');
    expect(report.dropped.find(({ kind }) => kind === 'onvolledig')?.examples).toEqual([
      'Voorne aan Zee: zonder Hellevoetsluis, Westvoorne'
    ]);
  });

  test('keeps every row that is left out in the report, with its reason', async () => {
    const { report } = await read(messy());
    expect(droppedOf(report)).toEqual({
      'naam-onbekend': 2,
      'naam-dubbelzinnig': 1,
      opgeheven: 3,
      totaal: 1
    });
    expect(report).toMatchObject({ read: 13, used: 6 });
  });

  test('makes a rate of two of its columns', async () => {
    const { figures, dataset } = await read(messy(), {
      measures: { boetes: { noemer: 'controles', per: 100 } }
    });
    expect(figures['GM0758 2022 boetes']).toBeCloseTo((100 * 1250) / 214, 9);
    expect(dataset.indicators.find(({ id }) => id.endsWith('boetes'))).toMatchObject({
      soort: 'percentage',
      noemer: 'controles'
    });
  });
});

test('UTF-16 with tabs and codes without prefix or zeros', async () => {
  const { figures, report } = await read([fixture('tabs-utf16.txt')]);
  expect(figures).toEqual({
    'GM0363 2023 klachten': 12,
    'GM0363 2024 klachten': 15,
    'GM0599 2023 klachten': 7,
    'GM0599 2024 klachten': 'onbekend'
  });
  expect(droppedOf(report)).toEqual({});
});

test('commas, decimal points, thousands commas and a line end inside quotes', async () => {
  const { figures } = await read([fixture('engels.csv')]);
  expect(figures).toEqual({
    'GM0363 2023 complaints_total': 1204,
    'GM0363 2023 rate_per_1_000': 1.31,
    'GM0599 2023 complaints_total': 980,
    'GM0599 2023 rate_per_1_000': 1.48
  });
});

describe('StatLine', () => {
  test('a total of the year beside its quarters is a figure of that year', async () => {
    const { figures, report } = await read([
      textFile('q.csv', 'gemeente;Q1 2023;Q2 2023;Totaal 2023\nBreda;10;11;46\nTilburg;20;21;86\n')
    ]);
    expect(figures).toMatchObject({
      'GM0758 2023KW02 q': 11,
      'GM0758 2023 totaal': 46,
      'GM0855 2023 totaal': 86
    });
    expect(report.dropped).toEqual([]);
  });

  test('years as columns with a row of units, each with its own scale and provisional years', async () => {
    const { figures } = await read([fixture('jaren-als-kolommen.csv')]);
    expect(figures).toMatchObject({
      'GM0758 2021 woninginbraken_in_de_regio': 120,
      'GM0855 2022 woninginbraken_in_de_regio': 190,
      'GM0855 2023 woninginbraken_in_de_regio': 200
    });
  });

  test('two header rows, the upper one over several columns', async () => {
    const { figures } = await read([fixture('twee-kopregels.csv')]);
    expect(figures).toMatchObject({ 'GM0758 2023 inwoners': 186, 'GM0855 2022 woningen': 102 });
  });

  test('areas side by side are laid down', async () => {
    const { figures } = await read([fixture('getransponeerd.csv')], { period: '2024' });
    expect(figures).toMatchObject({
      'GM0363 2024 aantal_inwoners': 900,
      'GM0344 2024 bevolkingsdichtheid': 3800
    });
  });

  test('Kerncijfers of any year by topics, wherever the columns stand', async () => {
    const old = await read([fixture('Kerncijfers_wijken_en_buurten_2013.csv')]);
    expect(old.figures).toMatchObject({
      'GM0363 2013 aantal_inwoners': 800,
      'GM0363 2013 gemiddeld_inkomen_per_inwoner': 25_100,
      'WK036300 2013 gemiddeld_inkomen_per_inwoner': 'onbekend',
      'BU03630000 2013 gemiddeld_inkomen_per_inwoner': 'nvt'
    });
    expect(old.dataset.levels).toEqual(['gemeente', 'wijk', 'buurt']);
    const later = await read([fixture('Kerncijfers_wijken_en_buurten_2016.csv')]);
    expect(later.figures).toMatchObject({
      'GM0363 2016 aantal_inwoners': 810,
      'WK036300 2016 woningvoorraad': 50
    });
    const placed = await read([fixture('Kerncijfers_wijken_en_buurten_2020_04022025_101112.csv')]);
    expect(placed.figures).toMatchObject({
      'GM0758 2020 aantal_inwoners': 900,
      'GM0758 2020 gemiddelde_woz_waarde_van_woningen': 300_000,
      'WK075800 2020 gemiddelde_woz_waarde_van_woningen': 'onbekend',
      'BU07580001 2020 aantal_inwoners': 300
    });
    expect((await read([fixture('kerncijfers_twee_jaren.csv')])).figures).toEqual({
      'GM0758 2021 aantal_inwoners': 900,
      'GM0758 2021 mannen': 440,
      'GM0758 2022 aantal_inwoners': 910,
      'GM0758 2022 mannen': 445,
      'WK075800 2022 aantal_inwoners': 510,
      'WK075800 2022 mannen': 250
    });
  });

  test('old police regions are explained, not matched to a gemeente', async () => {
    const { figures, report } = await read([fixture('politieregios.csv')]);
    expect(Object.keys(figures)).toEqual(['GM0363 2011 politieregios', 'GM0363 2012 politieregios']);
    expect(droppedOf(report)).toEqual({ 'ander-niveau': 2 });
    expect((await look([fixture('politieregios.csv')])).match?.elsewhere).toEqual([
      { level: 'politieregio', rows: 2 }
    ]);
  });
});

describe('CBS OData', () => {
  test('v3 typed CSV: padded codes and figures, other levels, abolished and absent gemeenten', async () => {
    const brielle = { gm0501: 'GM1992', gm0530: 'GM1992', gm0614: 'GM1992' };
    const { figures, report } = await read([fixture('83648NED_TypedDataSet.csv')], { areas: brielle });
    expect(figures).toMatchObject({
      'NL01 2022 totaal_geregistreerde_misdrijven': 810,
      'GM0363 2022 geregistreerde_misdrijven_relatief': 99.1,
      'GM1992 2022 totaal_geregistreerde_misdrijven': 12
    });
    expect(droppedOf(report)).toMatchObject({ 'bestaat-niet': 1, 'ander-niveau': 1, gesplitst: 1 });
    expect((await look([fixture('83648NED_TypedDataSet.csv')])).vintage).toMatchObject({ mixed: true });
  });

  test('v3 JSON, typed and untyped', async () => {
    const untyped = await read([fixture('83648NED_UntypedDataSet.json')]);
    expect(untyped.figures).toEqual({
      'GM0363 2023KW01 misdrijven': 12,
      'GM0363 2023KW02 misdrijven': 'onbekend',
      'GM0599 2023KW01 misdrijven': 9
    });
    const typed = await read([fixture('85618NED_TypedDataSet.json')], { period: '2023' });
    expect(typed.figures).toMatchObject({
      'WK036300 2023 aantal_inwoners': 200,
      'NL01 2023 mate_van_stedelijkheid': 'nvt'
    });
  });

  test('margins and parts of a total are left out', async () => {
    const { figures, report } = await read([fixture('marges.csv')]);
    expect(figures).toEqual({ 'GM0363 2022 score': 7.5 });
    expect(droppedOf(report)).toEqual({ marge: 1, uitsplitsing: 1 });
  });

  test('mergers over the years: the old gemeenten before, the new one after', async () => {
    const areas = {
      gm0501: 'GM1992',
      gm0530: 'GM1992',
      gm0614: 'GM1992'
    };
    const { figures } = await read([fixture('herindeling-over-jaren.csv')], { areas });
    expect(figures).toEqual({
      'GM1992 2022 herindeling_over_jaren': 35,
      'GM1992 2023 herindeling_over_jaren': 40,
      'GM0363 2022 herindeling_over_jaren': 100,
      'GM0363 2023 herindeling_over_jaren': 101
    });
  });
});

test('a long file with a column of topics and one of units', async () => {
  const { figures } = await read([fixture('lang.csv')]);
  expect(figures).toMatchObject({ 'GM0363 2022 klachten': 12, 'GM0599 2022 klachten_per_inwoner': 2.5 });
});

test('columns of persons, addresses and origin are stopped, and not even shown', async () => {
  const seen = await look([fixture('personen.csv')]);
  expect(seen.columns.map(({ name, stopped }) => [name, stopped])).toEqual([
    ['bsn', 'herleidbaar'],
    ['naam', 'persoon'],
    ['adres', 'herleidbaar'],
    ['herkomst', 'herkomst'],
    ['gemeente', null],
    ['aantal', null]
  ]);
  expect(seen.preview[0]?.slice(0, 4)).toEqual(['…', '…', '…', '…']);
  const { figures, report } = await read([fixture('personen.csv')], { period: '2024' });
  expect(figures).toEqual({ 'GM0758 2024 personen': 1, 'GM0855 2024 personen': 2 });
  expect(droppedOf(report)).toEqual({ gestopt: 4 });
});

test('numbers that may be thousands or three decimals are said to be in doubt', async () => {
  const seen = await look([fixture('duizend-of-drie-decimalen.csv')]);
  expect(seen.notes).toContainEqual({ kind: 'decimal-doubt', what: '1.234', count: 1 });
  const { figures } = await read([fixture('duizend-of-drie-decimalen.csv')], { decimal: 'point' });
  expect(Object.values(figures)).toEqual([1.234, 2.345]);
});

test('a file that was cut off is not shown as whole', async () => {
  const { report } = await read([fixture('afgekapt.csv')]);
  expect(report.notes.map(({ kind }) => kind)).toContain('cut');
  expect(droppedOf(report)).toEqual({ breedte: 1 });
});

test('a name that is a province and a gemeente is asked about, unless the heading or a suffix tells', async () => {
  const bare = await look([textFile('a.csv', 'gebied;periode;n\nUtrecht;2023;1\nBreda;2023;2\n')]);
  expect(bare.match?.open).toMatchObject([
    { kind: 'ambiguous', proposals: [{ code: 'PV26' }, { code: 'GM0344' }] }
  ]);
  const { figures } = await read([textFile('a.csv', 'gemeente;periode;n\nUtrecht;2023;1\nBreda;2023;2\n')]);
  expect(figures).toEqual({ 'GM0344 2023 n': 1, 'GM0758 2023 n': 2 });
  const suffix = await read([
    textFile('a.csv', 'gebied;periode;n\nUtrecht (PV);2023;1\nUtrecht (gemeente);2023;2\n')
  ]);
  expect(suffix.figures).toEqual({ 'PV26 2023 n': 1, 'GM0344 2023 n': 2 });
});

test('two different figures for one area and period contradict each other: neither is taken', async () => {
  const { figures, report } = await read([
    textFile('a.csv', 'gemeente;periode;n\nBreda;2023;1\nBreda;2023;2\nTilburg;2023;3\nTilburg;2023;3\n')
  ]);
  expect(figures).toEqual({ 'GM0758 2023 n': 'onbekend', 'GM0855 2023 n': 3 });
  expect(droppedOf(report)).toEqual({ tegenstrijdig: 1, dubbel: 1 });
});

test('a buurt with the name of a gemeente is asked about, in a list of names of wijken and buurten', async () => {
  const file = textFile(
    'wijken.csv',
    'Wijken en buurten;n\nAmsterdam;9\nJordaan;1\nGrachtengordel;2\nHaarlemmerbuurt;2\nWaterland;3\n'
  );
  const seen = await look([file], { period: '2015' });
  expect(seen.questions).toEqual(['gebied', 'namen']);
  expect(seen.match?.open.slice(0, 2)).toMatchObject([
    { text: 'Amsterdam', kind: 'ambiguous', proposals: [{ code: 'GM0363', why: 'naam-van-wijk' }] },
    { text: 'Waterland', kind: 'ambiguous', proposals: [{ code: 'GM0852' }] }
  ]);
  const { figures, report } = await read([file], {
    period: '2015',
    areas: { amsterdam: 'GM0363', waterland: '' }
  });
  expect(figures).toEqual({ 'GM0363 2015 n': 9 });
  expect(droppedOf(report)).toEqual({ 'naam-onbekend': 3, weggelaten: 1 });
});

test('figures in a column that is called after a measure are figures, not names of topics', async () => {
  const rows = ['GM0758;2023;12;3,4', 'GM0855;2023;15;4,1', 'GM0757;2023;9;2,2'];
  const { columns } = await look([
    textFile('maten.csv', ['gemeentecode;jaar;maat_1;maat_2', ...rows].join('\n'))
  ]);
  expect(columns.map(({ role }) => role)).toEqual(['gebied', 'periode', 'maat', 'maat']);
});
