import { describe, expect, test } from 'vitest';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { nearest } from '#lib/map/nearest.ts';
import { smallBoundaries } from './small-boundaries.ts';

const shapes = createMapShapes(smallBoundaries);

describe('an arrow key', () => {
  test('goes to the area on that side', () => {
    expect(nearest(shapes, 'GM0001', 'right')).toBe('GM0002');
    expect(nearest(shapes, 'GM0001', 'down')).toBe('GM0003');
    expect(nearest(shapes, 'GM0004', 'up')).toBe('GM0002');
    expect(nearest(shapes, 'GM0004', 'left')).toBe('GM0003');
  });

  test('goes past areas that can not be read', () => {
    expect(nearest(shapes, 'GM0001', 'right', (code) => code !== 'GM0002')).toBe('GM0004');
  });

  test('stays where it is at the edge of the map, and for an unknown area', () => {
    expect(nearest(shapes, 'GM0001', 'left')).toBeNull();
    expect(nearest(shapes, 'GM0001', 'up')).toBeNull();
    expect(nearest(shapes, 'GM9999', 'up')).toBeNull();
  });
});
