import { utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { droppedOf, look, read } from './read-file.ts';
import { sheetOf, workbook } from './workbook.ts';

describe('a workbook of a civil servant', () => {
  const sheet = () =>
    sheetOf(
      [
        ['Overzicht horeca'],
        [],
        ['Gemeente', 'Controles', null, 'Aandeel overtredingen', 'Peildatum'],
        [null, 2022, 2023, null, null],
        ['Breda', 1200, 1300, 0.124, 45_291],
        ['Tilburg', 900, '-', 0.2, 45_291],
        ['Eindtotaal', 2100, 1300, null, null]
      ],
      {
        merged: ['B3:C3'],
        formats: { D5: '0.0%', D6: '0.0%', E5: 'dd-mm-yyyy', E6: 'dd-mm-yyyy' }
      }
    );

  test('is read with its merged headings, percentages as shown and dates as dates', async () => {
    const seen = await look([workbook({ Blad1: sheet(), Leeg: utils.aoa_to_sheet([[]]) })]);
    expect(seen.format).toBe('xlsx');
    expect(seen.columns.map(({ name, period }) => [name, period])).toEqual([
      ['Gemeente', null],
      ['Controles', '2022'],
      ['Controles', '2023'],
      ['Aandeel overtredingen', null],
      ['Peildatum', null]
    ]);
    expect(seen.preview[0]).toEqual(['Breda', '1200', '1300', '12.4%', '2023-12-31']);
  });

  test('gives its figures, and its own total beside their sum', async () => {
    const { figures, report } = await read([workbook({ Blad1: sheet() })]);
    expect(figures).toMatchObject({ 'GM0758 2022 controles': 1200, 'GM0855 2023 controles': 'onbekend' });
    expect(report.totals).toContainEqual({ measure: 'Controles', period: '2022', sum: 2100, own: 2100 });
  });

  test('offers its other sheets', async () => {
    const other = sheetOf([
      ['gemeente', 'jaar', 'n'],
      ['Breda', 2020, 5]
    ]);
    const file = workbook({ Cijfers: sheet(), Oud: other });
    expect((await look([file])).parts).toEqual(['Cijfers', 'Oud']);
    expect((await look([file], { part: 'Oud' })).measures.map(({ naam }) => naam)).toEqual(['n']);
  });

  test('of before 2007 is read as well', async () => {
    const { figures } = await read([workbook({ Blad1: sheet() }, 'Overzicht.xls', 'biff8')]);
    expect(figures).toMatchObject({ 'GM0758 2022 controles': 1200 });
  });

  test('has notes under its table that are no rows', async () => {
    const lines = [
      ['Gemeente', 'Jaar', 'Meldingen'],
      ['Breda', 2023, 40],
      ['Tilburg', 2023, 50],
      [],
      ['Cijfers van team Veiligheid, mei 2024'],
      ['Tilburg is met een week vertraging geteld']
    ];
    const seen = await look([workbook({ Blad1: sheetOf(lines) })]);
    expect(seen).toMatchObject({
      rows: 2,
      footers: ['Cijfers van team Veiligheid, mei 2024', 'Tilburg is met een week vertraging geteld']
    });
  });

  test('with numbers typed as text has thousands points, percentages and marks in Dutch notation', async () => {
    const lines = [
      ['Gemeente', 'Jaar', 'Aantal horecazaken', 'Aandeel gecontroleerd', 'Boetes'],
      ['Breda', 2023, '1.204', '12,5%', 12.5],
      ['Tilburg', 2023, '980', 'x', '.'],
      ['Roosendaal', 2023, 310, '8%', 4]
    ];
    const { figures, report } = await read([workbook({ Blad1: sheetOf(lines) })]);
    expect(figures).toMatchObject({
      'GM0758 2023 aantal_horecazaken': 1204,
      'GM0758 2023 aandeel_gecontroleerd': 12.5,
      'GM0758 2023 boetes': 12.5,
      'GM0855 2023 aandeel_gecontroleerd': 'geheim',
      'GM0855 2023 boetes': 'onbekend',
      'GM1674 2023 aantal_horecazaken': 310
    });
    expect(report.notes).toEqual([]);
  });

  test('with only `1.204` as text leaves a doubt, which the analyst settles', async () => {
    const lines = [
      ['Gemeente', 'Jaar', 'Score', 'Aantal'],
      ['Breda', 2023, '1.204', 0.5],
      ['Tilburg', 2023, '2.310', 0.25]
    ];
    const file = workbook({ Blad1: sheetOf(lines) });
    expect((await look([file])).notes).toEqual([{ kind: 'decimal-doubt', what: '1.204', count: 1 }]);
    const { figures } = await read([file], { decimal: 'point' });
    expect(figures).toMatchObject({ 'GM0758 2023 score': 1.204, 'GM0855 2023 aantal': 0.25 });
  });

  test('names a gemeente once for the rows beside it', async () => {
    const lines = [
      ['Gemeente', 'Jaar', 'n'],
      ['Breda', 2022, 1],
      [null, 2023, 2],
      ['Tilburg', 2022, 3],
      [null, 2023, 4]
    ];
    const { figures } = await read([workbook({ Blad1: sheetOf(lines, { merged: ['A2:A3', 'A4:A5'] }) })]);
    expect(figures).toEqual({
      'GM0758 2022 n': 1,
      'GM0758 2023 n': 2,
      'GM0855 2022 n': 3,
      'GM0855 2023 n': 4
    });
  });

  test('with two tables on a sheet, below or beside each other, says so and offers both', async () => {
    const first = [
      ['Meldingen per gemeente', null, null],
      ['Gemeente', 'Jaar', 'Meldingen'],
      ['Breda', 2023, 40],
      ['Tilburg', 2023, 50]
    ];
    const second = [
      ['Controles per gemeente', null, null],
      ['Gemeente', 'Jaar', 'Controles'],
      ['Roosendaal', 2023, 7]
    ];
    const below = workbook({ Blad1: sheetOf([...first, [], ...second]) });
    const beside = workbook({
      Blad1: sheetOf(first.map((line, at) => [...line, null, ...(second[at] ?? [])]))
    });
    for (const file of [below, beside]) {
      const seen = await look([file]);
      expect(seen.parts).toEqual(['Blad1', 'Blad1 (2)']);
      expect(seen.notes).toContainEqual({ kind: 'tables', what: 'Blad1', count: 2 });
      expect(Object.keys((await read([file])).figures)).toEqual([
        'GM0758 2023 meldingen',
        'GM0855 2023 meldingen'
      ]);
      expect((await read([file], { part: 'Blad1 (2)' })).figures).toEqual({ 'GM1674 2023 controles': 7 });
    }
  });

  test('keeps one table with blank lines between its groups, and subtotals out of the sum', async () => {
    const lines = [
      ['Gemeente', 'Jaar', 'n'],
      ['Breda', 2023, 1],
      ['Tilburg', 2023, 2],
      ['Subtotaal', null, 3],
      [],
      ['Roosendaal', 2023, 4],
      ['Totaal', null, 7]
    ];
    const file = workbook({ Blad1: sheetOf(lines) });
    const { figures, report } = await read([file]);
    expect(figures).toEqual({ 'GM0758 2023 n': 1, 'GM0855 2023 n': 2, 'GM1674 2023 n': 4 });
    expect(droppedOf(report)).toEqual({ totaal: 2 });
  });

  test('is as large as its cells, not as its formatting', async () => {
    const sheet = sheetOf([
      ['Gemeente', 'Jaar', 'n'],
      ['Breda', 2023, 1]
    ]);
    sheet['!ref'] = 'A1:XFD4';
    expect((await look([workbook({ Blad1: sheet })])).columns).toHaveLength(3);
  });

  test('has names with the word gemeente, a province behind them, or a line end in the heading', async () => {
    const lines = [
      ['Naam\r\ngemeente', 'Jaar', 'Aantal\nmeldingen'],
      ['Gemeente Breda', 2023, 1],
      ['Bergen (NH)', 2023, 2],
      ['Hengelo (O)', 2023, 3],
      ['Utrecht (Utr.)', 2023, 4],
      ["'s-Hertogenbosch (NB)", 2023, 5]
    ];
    const { figures } = await read([workbook({ Blad1: sheetOf(lines) })]);
    expect(figures).toEqual({
      'GM0758 2023 aantal_meldingen': 1,
      'GM0373 2023 aantal_meldingen': 2,
      'GM0164 2023 aantal_meldingen': 3,
      'GM0344 2023 aantal_meldingen': 4,
      'GM0796 2023 aantal_meldingen': 5
    });
  });
});

describe('a workbook made to be looked at', () => {
  test('has a title, a subtitle and notes over its whole width that are no headings and no rows', async () => {
    const lines = [
      ['Controles horeca', null, null, null],
      ['stand van 1 mei', null, null, null],
      [],
      ['Gemeente', '2022', '2023', 'Opmerkingen'],
      ['Breda', 1, 2, 'zie noot'],
      ['Tilburg', 2, 4, null],
      ['Totaal', 3, 6, null],
      ['Bron: team Veiligheid', null, null, null]
    ];
    const file = workbook({ Blad1: sheetOf(lines, { merged: ['A1:D1', 'A2:D2', 'A8:D8'] }) });
    expect(await look([file])).toMatchObject({
      titles: ['Controles horeca', 'stand van 1 mei'],
      footers: ['Bron: team Veiligheid']
    });
    const { figures, report } = await read([file]);
    expect(figures).toEqual({
      'GM0758 2022 controles_horeca': 1,
      'GM0758 2023 controles_horeca': 2,
      'GM0855 2022 controles_horeca': 2,
      'GM0855 2023 controles_horeca': 4
    });
    expect(report.totals.map(({ sum, own }) => [sum, own])).toEqual([
      [3, 3],
      [6, 6]
    ]);
  });

  test('has years in its headings; a difference and an index beside them have none', async () => {
    const lines = [
      ['Gemeente', 'Controles 2021', 'Controles 2022', 'Verschil t.o.v. 2021', 'Index (2021=100)'],
      ['Breda', 10, 20, 10, 200],
      ['Tilburg', 20, 20, 0, 100]
    ];
    const { figures, report } = await read([workbook({ Blad1: sheetOf(lines) })]);
    expect(figures).toEqual({
      'GM0758 2021 controles': 10,
      'GM0758 2022 controles': 20,
      'GM0855 2021 controles': 20,
      'GM0855 2022 controles': 20
    });
    expect(droppedOf(report)).toEqual({ periode: 4 });
  });

  test('has a sheet for each year, whose name is its period before that of the file', async () => {
    const lines = [
      ['Gemeente', 'n'],
      ['Breda', 1]
    ];
    const file = workbook({ '2021': sheetOf(lines), '2022': sheetOf(lines) });
    expect((await read([file])).figures).toEqual({ 'GM0758 2021 n': 1 });
    expect((await read([file], { part: '2022' })).figures).toEqual({ 'GM0758 2022 n': 1 });
  });

  test('shows dates as months and years, also when an old Mac counts its days', async () => {
    const lines = [
      ['Gemeente', 44_927, 44_958],
      ['Breda', 1, 2]
    ];
    const formats = { B1: 'mmm-yy', C1: 'mmm-yy' };
    const months = workbook({ Blad1: sheetOf(lines, { formats }) }, 'n.xlsx');
    expect(Object.keys((await read([months])).figures)).toEqual(['GM0758 2023MM01 n', 'GM0758 2023MM02 n']);
    const mac = sheetOf(
      [
        ['Gemeente', 'Jaar', 'n'],
        ['Breda', 43_465, 1]
      ],
      { formats: { B2: 'yyyy' } }
    );
    const file = workbook({ Blad1: mac }, 'n.xlsx', 'xlsx', { WBProps: { date1904: true } });
    expect((await read([file])).figures).toEqual({ 'GM0758 2023 n': 1 });
  });

  test('has thousands of euros in a row of units', async () => {
    const lines = [
      ['Gemeente', 'Controles', 'Boetes'],
      [null, 'aantal', 'x 1.000 euro'],
      ['Breda', 3, 4],
      ['Totaal', 3, 4]
    ];
    const { figures, report } = await read([workbook({ Blad1: sheetOf(lines) })]);
    expect(figures).toEqual({ 'GM0758 2023 controles': 3, 'GM0758 2023 boetes': 4000 });
    expect(report.totals).toContainEqual({ measure: 'Boetes', period: '2023', sum: 4000, own: 4000 });
  });

  test('hides rows, columns and sheets, and has formulas that nobody computed: all of it is told', async () => {
    const sheet = sheetOf([
      ['Gemeente', 'Jaar', 'n', 'intern', 'som'],
      ['Breda', 2023, 1, 7, null],
      ['Tilburg', 2023, 2, 8, null]
    ]);
    sheet['!rows'] = [{}, { hidden: true }];
    sheet['!cols'] = [{}, {}, {}, { hidden: true }];
    sheet['E2'] = { t: 'n', f: 'C2+D2' };
    sheet['E3'] = { t: 'n', f: 'C3+D3' };
    const old = sheetOf([
      ['Gemeente', 'Jaar', 'n'],
      ...Array.from({ length: 9 }, (_, at) => ['Tilburg', 2010 + at, at])
    ]);
    const file = workbook({ Cijfers: sheet, Oud: old }, 'n.xlsx', 'xlsx', {
      Sheets: [{ Hidden: 0 }, { Hidden: 1 }]
    });
    const seen = await look([file]);
    expect(seen).toMatchObject({ part: 'Cijfers', parts: ['Cijfers', 'Oud'] });
    expect(seen.notes.map(({ kind, what, count }) => `${kind} ${what} ${count}`)).toEqual([
      'hidden-rows  1',
      'hidden-columns  1',
      'formulas E2 2'
    ]);
    expect((await read([file])).figures).toMatchObject({ 'GM0758 2023 n': 1, 'GM0855 2023 n': 2 });
  });
});

describe('Kerncijfers wijken en buurten as Excel', () => {
  const header = ['gwb_code_10', 'gwb_code_8', 'regio', 'gm_naam', 'recs', 'gwb_code', 'ind_wbz'];
  const rows = [
    ['NL00', 0, 'Nederland', 'Nederland', 'Land', 'NL00', '.'],
    ['GM0363', 363, 'Amsterdam', 'Amsterdam', 'Gemeente', 'GM0363', 1],
    ['WK036300', 36_300, 'Burgwallen', 'Amsterdam', 'Wijk', 'WK036300', 1],
    ['BU03630000', 3_630_000, 'Kop Zeedijk', 'Amsterdam', 'Buurt', 'BU03630000', '.']
  ];
  const figures = [
    [17_000, 900, 8.4, 2500, '.'],
    [900, 60, 10.1, 300, 30],
    [80, 5, '.', 20, '.'],
    [4, '.', '.', '.', '.']
  ];
  const topics = ['a_inw', 'a_00_14', 'p_geb', 'a_nw_all', 'a_tur'];

  test.each(['xlsx', 'biff8', 'xlml'] as const)(
    'is known by its short names, origin stopped, on every level (%s)',
    async (type) => {
      const lines = [[...header, ...topics], ...rows.map((row, at) => [...row, ...(figures[at] ?? [])])];
      const file = workbook({ KWB2019: sheetOf(lines) }, 'kwb-2019.xls', type);
      const seen = await look([file]);
      expect(seen.measures.filter(({ leave }) => !leave).map(({ naam }) => naam)).toEqual([
        'Aantal inwoners',
        '0 tot 15 jaar',
        'Geboorte relatief'
      ]);
      expect(seen.breakdowns).toEqual([]);
      const done = await read([file]);
      expect(done.figures).toMatchObject({
        'GM0363 2019 aantal_inwoners': 900,
        'WK036300 2019 0_tot_15_jaar': 5,
        'BU03630000 2019 0_tot_15_jaar': 'onbekend'
      });
      expect(droppedOf(done.report)).toMatchObject({ gestopt: 2 });
    }
  );
});
