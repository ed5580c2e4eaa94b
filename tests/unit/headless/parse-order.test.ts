import { expect, test } from 'vitest';
import { parseOrder } from '#headless/parse-order.ts';

const parse = (line: string) => parseOrder(line.split(' '), '2026-11-28');

test('an area and a file are enough; the extension says which format', () => {
  const order = parse('--gebied GM0748 --uit beeld.xlsx');
  expect(order.ok && order.value).toMatchObject({
    gebied: 'GM0748',
    to: 'beeld.xlsx',
    format: { kind: 'xlsx' },
    vergelijking: 'nederland',
    locale: 'nl',
    datum: '2026-11-28'
  });
});

test('every gemeente goes to a folder, as Word unless said otherwise', () => {
  const order = parse('--alle-gemeenten --map uit');
  expect(order.ok && [order.value.gebied, order.value.to, order.value.format.kind]).toEqual([
    null,
    'uit',
    'docx'
  ]);
});

test.each([
  ['--uit beeld.docx', 'Geef een gebied met --gebied.'],
  ['--gebied Breda', 'Geef een bestand met --uit.'],
  ['--alle-gemeenten --gebied Breda --uit x.docx', 'niet allebei'],
  ['--gebied Breda --uit beeld.pdf', 'PDF maakt de browser'],
  ['--gebied Breda --uit beeld.doc', '‘.doc’ zegt niet welke vorm'],
  ['--gebied Breda --uit x.docx --sjabloon mooi', 'Sjabloon ‘mooi’ bestaat niet'],
  ['--gebied Breda --uit x.docx --vergelijking belgie', 'Vergelijking ‘belgie’ bestaat niet'],
  ['--gebied Breda --uit x.docx --datum 2026-02-31', 'geen datum'],
  ['--gebied Breda --uit x.docx --kleur rood', '--kleur']
])('%s is refused with what to do', (line, reason) => {
  const order = parse(line);
  expect(order.ok ? '' : order.error).toContain(reason);
});
