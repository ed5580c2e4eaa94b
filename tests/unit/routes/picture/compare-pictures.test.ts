import { describe, expect, test } from 'vitest';
import { comparePictures } from '../../../../src/routes/picture/versions/compare-pictures.ts';
import { cell, documentOf } from '../../document/world.ts';

const text = (id: string, markdown: string) => cell(id, { kind: 'text', spec: { markdown } });
const figures = (id: string, shown: string) => [
  { cell: id, figures: [{ name: 'Leegstand, Rucphen', shown }] }
];

describe('two pictures', () => {
  test('of one document are compared cell by cell, with their numbers and classes', () => {
    const then = documentOf(text('c1', 'Toen'));
    const now = documentOf(text('c1', 'Nu'));
    const compared = comparePictures(
      { document: then, figures: figures('c1', '5,2% (4,1–6,6), niet aantoonbaar anders') },
      { document: now, figures: figures('c1', '6,0% (4,9–7,4), hoger') }
    );
    expect(compared.diff.cells).toHaveLength(1);
    expect(compared.figures.changed).toHaveLength(1);
    expect(compared.classes).toEqual([
      { name: 'Leegstand, Rucphen', then: 'niet aantoonbaar anders', now: 'hoger' }
    ]);
  });

  test('of two periods have the numbers of both beside each other', () => {
    const now = documentOf(text('c1', 'Nu'));
    const then = { ...now, parameters: { ...now.parameters, periode: '2022' } };
    const of = (year: string, shown: string) => [
      { cell: 'c1', figures: [{ name: `Leegstand, Rucphen, ${year}`, shown }] }
    ];
    const compared = comparePictures(
      { document: then, figures: of('2022', '5,2%') },
      { document: now, figures: of('2024', '6,0%') }
    );
    expect(compared.figures.changed).toEqual([
      { cell: 'c1', name: 'Leegstand, Rucphen', then: '5,2%', now: '6,0%' }
    ]);
  });

  test('from elsewhere are matched by what they say, their numbers too', () => {
    const sent = { ...documentOf(text('x9', 'Gelijk')), id: 'link' };
    const compared = comparePictures(
      { document: sent, figures: figures('x9', '5,2%') },
      { document: documentOf(text('c1', 'Gelijk')), figures: figures('c1', '5,2%') }
    );
    expect(compared.diff.cells).toEqual([]);
    expect(compared.figures).toEqual({ changed: [], same: 1 });
  });
});
