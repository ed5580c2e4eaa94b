import { expect, test } from 'vitest';
import { fallTogether } from '#lib/explorer/fall-together.ts';
import { figureClasses } from '#lib/indicators/figure-class.ts';

const place = (one: (typeof figureClasses)[number]) => figureClasses.indexOf(one);
/** A hundred areas: `higher` of them, from `from` on, are higher; the rest are not. */
const higher = (from: number, count: number, otherwise = place('niet_anders')) =>
  Uint8Array.from({ length: 100 }, (_, i) =>
    i >= from && i < from + count ? place(i % 2 === 0 ? 'hoger' : 'duidelijk_hoger') : otherwise
  );

test('what is higher in the same areas comes first; what overlaps as chance would have it is left out', () => {
  const others: [string, Uint8Array][] = [
    ['elders', higher(50, 20)],
    ['deels', higher(10, 20)],
    ['zelfde', higher(0, 20)],
    ['overal', higher(0, 100)]
  ];
  expect(fallTogether(higher(0, 20), others)).toEqual(['zelfde', 'deels']);
});

test('areas that were tested on one of them only do not count', () => {
  const untested = higher(0, 20, place('geheim'));
  expect(fallTogether(higher(0, 20), [['half getoetst', untested]])).toEqual([]);
});
