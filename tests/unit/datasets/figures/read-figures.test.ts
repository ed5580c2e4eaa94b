import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readFigures } from '../../../../datasets/figures/read-figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'regiobeeld-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (text: string): URL => {
  const path = join(folder, 'figures.csv');
  writeFileSync(path, text);
  return pathToFileURL(path);
};

test('one figure a line; an empty number is missing, with its reason', () => {
  const text =
    'gebied;periode;indicator;teller;noemer;markering\nGM0014;2024;proef;12;200;\nGM0034;2024;proef;;150;geheim\n';
  expect(readFigures(file(text))).toEqual([
    { gebied: 'GM0014', periode: '2024', indicator: 'proef', teller: 12, noemer: 200, markering: '' },
    { gebied: 'GM0034', periode: '2024', indicator: 'proef', teller: null, noemer: 150, markering: 'geheim' }
  ]);
});

test.each([
  ['gebied;periode;indicator;teller\nGM0014;2024;proef;1\n', ['figures.csv: missing columns noemer']],
  [
    'gebied;periode;indicator;teller;noemer\nGM0014;2024;proef;1,5;200\nGM0034;2024;proef;1;x\n',
    ['figures.csv, line 2: teller is not a number: 1,5', 'figures.csv, line 3: noemer is not a number: x']
  ],
  [
    'gebied;periode;indicator;teller;noemer\nGM0014;2024;proef;1\n',
    ['figures.csv, line 2: Too few fields: expected 5 fields but parsed 4']
  ]
])('a file that is not so is refused with all its lines', (text, problems) => {
  expect(() => readFigures(file(text))).toThrow(expect.objectContaining({ problems }));
});
