import { expect, test } from 'vitest';
import { toSlides } from '../../../../src/routes/picture/present/to-slides.ts';
import { cell, sql } from '../../document/world.ts';

test('a picture is cut at its headings, without what a reader does not see', () => {
  const cells = [
    cell('c1', { kind: 'text' }),
    cell('c2', { kind: 'text' }),
    sql('drugs', 'SELECT 1'),
    cell('c4', { kind: 'map' }),
    cell('c5', { kind: 'text' })
  ];
  const outline = [
    { id: 'c2', title: 'Drugs', level: 2 as const },
    { id: 'c5', title: 'Vastgoed', level: 2 as const }
  ];
  const slides = toSlides(cells, outline).map(({ title, cells: shown }) => [
    title,
    shown.map(({ id }) => id)
  ]);
  expect(slides).toEqual([
    ['', ['c1']],
    ['Drugs', ['c2', 'c4']],
    ['Vastgoed', ['c5']]
  ]);
});
