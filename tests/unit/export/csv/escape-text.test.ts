import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv } from '#lib/export/csv/to-csv.ts';
import { escapeText } from '#lib/export/csv/escape-text.ts';

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '−'];

test.each(SIGNS)('a text that begins with %j is kept from being a formula', (sign) => {
  expect(escapeText(`${sign}HYPERLINK("x")`)).toBe(`'${sign}HYPERLINK("x")`);
  expect(escapeText(`  ${sign}1`)).toMatch(/^'/);
});

test('no text, whatever is in it, begins a formula or another field', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(fc.constantFrom(...SIGNS, '"', ';'), fc.string()).map(([a, b]) => a + b)
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const column = { name: 'tekst', values: texts.map((one) => ({ kind: 'text', text: one }) as const) };
      const csv = toCsv({ name: 't', caption: '', columns: [column, column], rowCount: texts.length }, 'nl');
      const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n' });
      const rows = data.slice(1, -1);
      expect(rows).toEqual(texts.map((one) => [escapeText(one), escapeText(one)]));
      for (const [field = ''] of rows) expect(SIGNS).not.toContain(field.trimStart().charAt(0) || 'x');
    }),
    { seed: 7, numRuns: 60 }
  );
}, 30_000);
