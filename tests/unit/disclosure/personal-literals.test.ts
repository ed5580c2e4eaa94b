import { describe, expect, test } from 'vitest';
import { findPersonalLiterals } from '#lib/disclosure/personal-literals.ts';

const kinds = (text: string) => findPersonalLiterals(text).map(({ kind, text: found }) => [kind, found]);

describe('personal literals', () => {
  test.each([
    ['BSN 111222333.', [['bsn', '111222333']]],
    ['bsn: 1112.22.333', [['bsn', '1112.22.333']]],
    ["WHERE bsn = '123456782'", [['bsn', '123456782']]],
    ['rekening NL91 ABNA 0417 1643 00', [['iban', 'NL91 ABNA 0417 1643 00']]],
    ['NL91ABNA0417164300', [['iban', 'NL91ABNA0417164300']]],
    ['KvK 12345679', [['kvk', '12345679']]],
    ['mail jan.de-wit+x@gemeente.rotterdam.nl!', [['email', 'jan.de-wit+x@gemeente.rotterdam.nl']]]
  ])('are found in %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each([
    'buurt BU03630000 in wijk WK036300',
    '111222334 voldoet niet aan de 11-proef',
    '000000000',
    'op 20241112',
    'budget 12340000',
    'NL92ABNA0417164300',
    'RIEC_ZWB, GM0748, 2024KW02',
    '1.234.567,89 en 17.947.406 inwoners',
    'twee@',
    '1112223334'
  ])('are not seen in %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test('take no time on long text that almost matches', () => {
    const started = performance.now();
    for (const piece of ['1 ', 'a@', 'NL91 ', 'a.', '1.1'])
      findPersonalLiterals(piece.repeat(200_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
