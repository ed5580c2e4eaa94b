import { expect, test } from 'vitest';
import { toUnbroken } from '#lib/i18n/unbroken.ts';

const wholeIn = (text: string) =>
  toUnbroken(text)
    .filter(({ whole }) => whole)
    .map(({ text }) => text);

test.each([
  ['4,9 per 10.000 (95%-bi 4,5 tot 5,3), tegen 7,2.', ['95%-bi']],
  ['Door toeval 8,1 (p < 0,001; na correctie < 0,001).', ['p < 0,001', '< 0,001']],
  ['Door toeval 4,6 (p = 0,29; na correctie 1,00).', ['p = 0,29']],
  ['Geen interval.', []]
])('%s', (text, whole) => {
  expect(wholeIn(text)).toEqual(whole);
  expect(
    toUnbroken(text)
      .map((part) => part.text)
      .join('')
  ).toBe(text);
});
