import { expect, test } from 'vitest';
import { createTileShapes } from '#lib/map/tile-shapes.ts';
import { smallBoundaries } from './small-boundaries.ts';

const tiles = createTileShapes(smallBoundaries);

test('tiles are equal squares in a grid', () => {
  expect(tiles.areas.map((area) => area.box)).toEqual([
    [0, 0, 20, 20],
    [20, 0, 20, 20],
    [0, 20, 20, 20],
    [20, 20, 20, 20]
  ]);
  expect([tiles.width, tiles.height]).toEqual([40, 40]);
});

test('tiles side by side are neighbours and merge', () => {
  expect(tiles.neighbours('GM0001')).toEqual(['GM0002', 'GM0003']);
  expect(tiles.borders((code) => (code < 'GM0003' ? 'noord' : 'zuid'))).toMatch(
    /^M(0,20L20,20L40,20|40,20L20,20L0,20)$/
  );
});
