import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '#datasets/cbs/read-content.ts';
import type { Report } from '#datasets/cbs/report.ts';
import { rowsOf } from './rows-of.ts';

const from = fileURLToPath(new URL('../../../fixtures/cbs/', import.meta.url));
const content = await readContent({ seed: 1, from, progress: () => undefined }, '2024');
const report = JSON.parse(content.notes?.find(({ name }) => name === 'report.json')?.text ?? '{}') as Report;

const figure = (table: string, gebied: string, indicator: string, periode: string) =>
  rowsOf(content, table).find(
    (row) => row.gebied === gebied && row.indicator === indicator && row.periode === periode
  );

describe('figures', () => {
  test('a share has its two counts', () => {
    expect(figure('waarnemingen', 'GM0748', 'inwoners_65', '2024')).toMatchObject({
      teller: 120,
      noemer: 600,
      waarde: 20,
      markering: ''
    });
  });

  test('the row of the country is published under the code of the country', () => {
    expect(figure('waarnemingen', 'NL01', 'inwoners', '2024')).toMatchObject({ teller: 1000, waarde: 1000 });
  });

  test('a sum of age groups is made for gemeenten, and not for buurten whose counts are rounded', () => {
    expect(figure('waarnemingen', 'GM0748', 'inwoners_15_65', '2024')).toMatchObject({
      teller: 390,
      waarde: 65
    });
    expect(figure('waarnemingen_buurt', 'BU07480000', 'inwoners_15_65', '2024')).toBeUndefined();
  });

  test('a unit of thousands is multiplied out, and the weight of a mean goes with it', () => {
    expect(figure('waarnemingen', 'GM0748', 'woz_waarde', '2024')).toMatchObject({
      teller: null,
      noemer: 300,
      waarde: 250_000
    });
  });

  test('hectares become inhabitants per square kilometre', () => {
    expect(figure('waarnemingen', 'GM0748', 'bevolkingsdichtheid', '2024')?.waarde).toBe(200);
  });

  test('an unknown figure is missing with its mark', () => {
    expect(figure('waarnemingen', 'GM0363', 'woz_waarde', '2024')).toMatchObject({
      waarde: null,
      markering: 'onbekend'
    });
  });

  test('offences come from one table and their inhabitants from another', () => {
    expect(figure('waarnemingen', 'GM0363', 'drugsmisdrijven', '2024')).toMatchObject({
      teller: 40,
      noemer: 400,
      waarde: 1000,
      markering: 'voorlopig'
    });
    expect(figure('waarnemingen', 'GM0748', 'misdrijven_totaal', '2024')?.teller).toBe(30);
  });

  test('nothing is shown about a buurt under 50 inhabitants', () => {
    expect(figure('waarnemingen_buurt', 'BU0363AA01', 'inwoners_25_45', '2024')).toMatchObject({
      teller: null,
      waarde: null,
      markering: 'onbekend'
    });
    expect(report.leftOut).toBeGreaterThan(0);
  });

  test('gemeenten that merged later are pooled; a mean of them is a gap', () => {
    expect(figure('waarnemingen', 'GM0439', 'inwoners', '2021')?.teller).toBe(90);
    expect(figure('waarnemingen', 'GM0439', 'afstand_huisarts', '2021')).toMatchObject({
      waarde: null,
      markering: 'bestaat_niet'
    });
  });

  test('a national bundle gives a national series', () => {
    expect(figure('waarnemingen', 'NL01', 'laag_inkomen', '2022')).toMatchObject({
      waarde: 6.5,
      markering: 'voorlopig'
    });
  });
});

describe('areas', () => {
  test('wijk and buurt are placed by their code, letters too', () => {
    expect(rowsOf(content, 'gebieden').find(({ code }) => code === 'BU0363AA01')).toMatchObject({
      naam: 'Centrum',
      gemeente: 'GM0363',
      wijk: 'WK0363AA',
      provincie: 'PV27',
      riec: 'RIEC_AA'
    });
  });

  test('a buurt in no gemeente is left out', () => {
    expect(rowsOf(content, 'gebieden').some(({ code }) => code === 'BU99990000')).toBe(false);
  });
});

describe('indicators', () => {
  test('only what the files give is in the catalogue, complete', () => {
    const inwoners = content.indicators.find(({ id }) => id === 'inwoners');
    expect(inwoners).toMatchObject({
      bron: 'CBS StatLine',
      licentie: 'CC BY 4.0',
      perioden: ['2021', '2023', '2024'],
      niveaus: ['land', 'provincie', 'gemeente', 'wijk', 'buurt']
    });
    expect(content.indicators.map(({ id }) => id)).not.toContain('bijstand');
  });

  test('income is marked as sensitive', () => {
    expect(content.indicators.find(({ id }) => id === 'inkomen_per_ontvanger')?.gevoelig).toBe(true);
  });
});

describe('report', () => {
  const told = report.problems.map(({ what, why }) => `${what}: ${why}`);

  test.each([
    'Bevolking | Geslacht | Mannen: weggelaten: geslacht is een beschermd kenmerk',
    'Bevolking | Herkomstland | Buiten Europa: weggelaten: herkomst is een beschermd kenmerk',
    'Bijzondere kolom: onderwerp is geen indicator van dit project',
    'BU99990000: gemeente bestaat niet',
    'Zuid-Nederland (LD): landsdeel is hier geen niveau',
    'regel 9: 3 kolommen, verwacht 4'
  ])('%s', (line) => {
    expect(told).toContain(line);
  });

  test('a name that a buurt has too is not taken for the gemeente', () => {
    expect(told.some((line) => line.includes('naam zonder code'))).toBe(true);
  });

  test('a file that names no area is refused, whatever it is called', () => {
    expect(told.some((line) => line.endsWith('een bestandsnaam is geen sleutel'))).toBe(true);
  });

  test('there is a page to read', () => {
    const page = content.notes?.find(({ name }) => name === 'verslag.md')?.text;
    expect(page).toContain('# Verslag van het inlezen');
    expect(page).toContain('| Inwoners |');
  });
});
