import { expect, test } from 'vitest';
import fc from 'fast-check';
import { parseAreaCode } from '#lib/areas/code.ts';

test.each([
  ['GM0748', undefined, 'GM0748', 'gemeente'],
  ['GM0363    ', undefined, 'GM0363', 'gemeente'],
  ['wk036300 ', undefined, 'WK036300', 'wijk'],
  ['363', 'gemeente', 'GM0363', 'gemeente'],
  ['0363', 'gemeente', 'GM0363', 'gemeente'],
  ['3630000', 'buurt', 'BU03630000', 'buurt'],
  ['PV20', undefined, 'PV20', 'provincie'],
  ['NL00', undefined, 'NL01', 'land'],
  ['riec_zwb', undefined, 'RIEC_ZWB', 'riec'],
  ['EIGEN_1', undefined, 'EIGEN_1', 'eigen']
] as const)('%s is a code', (text, expected, code, level) => {
  expect(parseAreaCode(text, expected)).toEqual({ ok: true, value: { code, level } });
});

test.each(['363', '', 'Centrum', 'GM36', 'GM036300', 'GM03x3', 'XX0363'])('%s is no code', (text) => {
  expect(parseAreaCode(text).ok).toBe(false);
});

test('a parsed code parses to itself', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseAreaCode(text);
      if (parsed.ok) expect(parseAreaCode(parsed.value.code)).toEqual(parsed);
    }),
    { seed: 2024 }
  );
});
