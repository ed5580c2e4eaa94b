import { expect, test } from 'vitest';
import { sourceOf } from '#lib/explorer/views/source-of.ts';

const indicators = [
  { id: 'inwoners', bron: 'CBS StatLine' },
  { id: 'misdrijven', bron: 'CBS StatLine' },
  { id: 'controles', bron: 'Gemeente Assen' }
];

test('a view of one indicator names who made that one', () => {
  expect(sourceOf('map', indicators, 'controles')).toBe('Gemeente Assen');
});

test('a view of many names everybody once', () => {
  expect(sourceOf('overview', indicators, 'controles')).toBe('CBS StatLine; Gemeente Assen');
});
