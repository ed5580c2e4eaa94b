import { expect, test } from 'vitest';
import { droppedOf, look, read, textFile } from './read-file.ts';

const lines = (...all: readonly string[]): string => `\uFEFF${all.join('\r\n')}\r\n`;

test('a unit of `1 000 euro` in the row of units is a unit and thousands, and the topics keep their names', async () => {
  const file = textFile(
    '70072ned.csv',
    lines(
      '"Regionale kerncijfers Nederland"',
      '"Onderwerp";;"Bevolking";"Wonen"',
      '"Onderwerp";;"Totale bevolking";"Gemiddelde woningwaarde"',
      '"Regio\'s";"Perioden";"aantal";"1 000 euro"',
      '"Nederland";"2023";"30";"310"',
      '"Noord-Nederland (LD)";"2023";"5";"300"',
      '"Amsterdam";"2023";"20";"450"',
      '"Bergen (NH.)";"2023";"10";"."',
      '"Bron: CBS"'
    )
  );
  const { figures, report } = await read([file]);
  expect(figures).toEqual({
    'NL01 2023 totale_bevolking': 30,
    'NL01 2023 gemiddelde_woningwaarde': 310_000,
    'GM0363 2023 totale_bevolking': 20,
    'GM0363 2023 gemiddelde_woningwaarde': 450_000,
    'GM0373 2023 totale_bevolking': 10,
    'GM0373 2023 gemiddelde_woningwaarde': 'onbekend'
  });
  expect(report.totals).toEqual([{ measure: 'Totale bevolking', period: '2023', sum: 30, own: 30 }]);
});

test('areas side by side above a line of units keep their topics, and no column that is not there', async () => {
  const file = textFile(
    'gedraaid.csv',
    lines(
      '"Regionale kerncijfers Nederland"',
      '"Regio\'s";"Amsterdam";"Amsterdam";"Rotterdam";"Rotterdam"',
      '"Perioden";"2022";"2023*";"2022";"2023*"',
      '"Onderwerp";"aantal";"aantal";"aantal";"aantal"',
      '"Totale bevolking";"9";"10";"7";"8"'
    )
  );
  const seen = await look([file]);
  expect(seen.columns.map(({ name, role }) => [name, role])).toEqual([
    ["Regio's", 'gebied'],
    ['Perioden', 'periode'],
    ['Onderwerp', 'eenheid'],
    ['Totale bevolking', 'maat']
  ]);
  expect(seen.measures.map(({ naam, unit }) => [naam, unit])).toEqual([['Totale bevolking', 'aantal']]);
});

test('offences are counted by their total, and a figure that is not known is not an area that is not there', async () => {
  const file = textFile(
    '47022NED_TypedDataSet.csv',
    lines(
      '"ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"',
      '0;"0.0.0 ";"GM0363    ";"2023MM04";      12',
      '1;"0.0.0 ";"BU03630000";"2023MM04";       .',
      '2;"1.1.1 ";"GM0363    ";"2023MM04";       3',
      '3;"0.0.0 ";"GM1969    ";"2017MM04";       .'
    )
  );
  const { figures, report } = await read([file]);
  expect(figures).toEqual({
    'GM0363 2023MM04 geregistreerde_misdrijven': 12,
    'BU03630000 2023MM04 geregistreerde_misdrijven': 'onbekend'
  });
  // Westerkwartier began in 2019.
  expect(droppedOf(report)).toEqual({ uitsplitsing: 1, 'bestaat-niet': 1 });
});

test('Kerncijfers as OData have the year of their table, said, and the units of their topics', async () => {
  const file = textFile(
    '83765NED_TypedDataSet_21112024_101010.csv',
    lines(
      '"ID";"WijkenEnBuurten";"Gemeentenaam_1";"SoortRegio_2";"Codering_3";"AantalInwoners_5";"GemiddeldeWOZWaardeVanWoningen_35";"MeestVoorkomendePostcode_103"',
      '0;"NL00      ";"Nederland      ";"Land      ";"NL00      ";      30;     216;       .',
      '1;"GM0363    ";"Amsterdam      ";"Gemeente  ";"GM0363    ";      30;     400;1011  ',
      '2;"WK036300  ";"Amsterdam      ";"Wijk      ";"WK036300  ";      30;       .;1012  '
    )
  );
  const { figures, report } = await read([file]);
  expect(figures).toEqual({
    'NL01 2017 aantal_inwoners': 30,
    'NL01 2017 gemiddelde_woz_waarde_van_woningen': 216_000,
    'GM0363 2017 aantal_inwoners': 30,
    'GM0363 2017 gemiddelde_woz_waarde_van_woningen': 400_000,
    'WK036300 2017 aantal_inwoners': 30,
    'WK036300 2017 gemiddelde_woz_waarde_van_woningen': 'onbekend'
  });
  expect(report.notes).toEqual([{ kind: 'period-of-table', what: '2017', count: 1 }]);
});
