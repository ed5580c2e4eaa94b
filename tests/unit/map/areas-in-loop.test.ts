import { describe, expect, test } from 'vitest';
import { toAreaLooks } from '#lib/map/area-looks.ts';
import { toAreaMask } from '#lib/map/area-mask.ts';
import { areasInLoop, boxBetween } from '#lib/map/areas-in-loop.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { withFallback, workHere } from '#lib/map/map-work.ts';
import { smallBoundaries } from './small-boundaries.ts';

const shapes = createMapShapes(smallBoundaries);

describe('a loop on the map', () => {
  test('holds areas whose middle lies inside, and closes itself', () => {
    expect(
      areasInLoop(shapes, [
        [0, 0],
        [120, 0],
        [120, 220],
        [0, 220]
      ])
    ).toEqual(['GM0001', 'GM0003']);
    expect(
      areasInLoop(shapes, [
        [50, 50],
        [70, 50]
      ])
    ).toEqual([]);
    expect(areasInLoop(shapes, [])).toEqual([]);
  });

  test('is a box between two areas for who draws it by keys', () => {
    expect(areasInLoop(shapes, boxBetween(shapes, 'GM0001', 'GM0002'))).toEqual(['GM0001', 'GM0002']);
    expect(areasInLoop(shapes, boxBetween(shapes, 'GM0004', 'GM0001'))).toHaveLength(4);
    expect(areasInLoop(shapes, boxBetween(shapes, 'GM0003', 'GM0003'))).toEqual(['GM0003']);
    expect(boxBetween(shapes, 'GM0001', 'GM9999')).toEqual([]);
  });
});

test('a mask has the areas that are meant, and never what is outside', () => {
  expect([...toAreaMask(shapes, ['GM0002', 'GM9999'])]).toEqual([0, 0, 1, 0, 0]);
});

test('equal fills are one look', () => {
  const { looks, of } = toAreaLooks(shapes, (code) =>
    code === 'GM0002' ? { kind: 'chosen' } : { kind: 'class', class: 'hoger' }
  );
  expect(looks).toHaveLength(2);
  expect([...of]).toEqual([0, 1, 0, 0]);
});

test('a map whose worker breaks is made on the page from then on', async () => {
  let asked = 0;
  const work = withFallback({
    rasterise: () => {
      asked++;
      return Promise.reject(new Error('gone'));
    },
    stroke: workHere.stroke,
    divide: workHere.divide
  });
  const view = { scale: 0.1, left: 0, top: 0 };
  const expected = await workHere.rasterise(shapes.mesh, view, 30, 22);
  expect(await work.rasterise(shapes.mesh, view, 30, 22)).toEqual(expected);
  expect(await work.rasterise(shapes.mesh, view, 30, 22)).toEqual(expected);
  expect(asked).toBe(1);
});
