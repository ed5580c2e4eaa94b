import { expect, test } from 'vitest';
import { createLineBoxes } from '#lib/geometry/line-boxes.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { smallBoundaries } from '../map/small-boundaries.ts';

const shapes = createMapShapes(smallBoundaries);

test('lines are found by the part of the map that is seen', () => {
  const boxes = createLineBoxes(shapes.mesh);
  expect(boxes.within([0, 0, 300, 220])).toHaveLength(shapes.mesh.left.length);
  expect(boxes.within([230, 30, 60, 60])).toHaveLength(1);
  expect(boxes.within([400, 400, 10, 10])).toEqual([]);
});
