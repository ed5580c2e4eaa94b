import { expect, test } from 'vitest';
import { documentTexts } from '#lib/gates/document-texts.ts';
import { cell, documentOf } from '../document/world.ts';

test('what was said of a cell is a text that leaves, when comments go along', () => {
  const comment = {
    id: 'o1',
    cell: 'c1',
    author: 'M. de Wit',
    at: 1,
    text: 'Bel 123456782',
    resolved: false
  };
  const document = { ...documentOf(cell('c1')), comments: [comment] };
  expect(documentTexts(document)).toEqual([
    { cell: 'c1', prose: true, text: 'M. de Wit' },
    { cell: 'c1', prose: true, text: 'Bel 123456782' }
  ]);
});

test('titles and labels of figures are read as text is, and the names of columns are not', () => {
  const spec = { source: 'uitkomst', title: 'Risicowijken', yAxis: { title: 'per buurt' } };
  expect(documentTexts(documentOf(cell('c1', { kind: 'chart', spec })))).toEqual([
    { cell: 'c1', prose: false, text: 'uitkomst' },
    { cell: 'c1', prose: true, text: 'Risicowijken' },
    { cell: 'c1', prose: true, text: 'per buurt' }
  ]);
});
