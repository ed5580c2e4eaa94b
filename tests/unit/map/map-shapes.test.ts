import { describe, expect, test } from 'vitest';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { smallBoundaries } from './small-boundaries.ts';

const shapes = createMapShapes(smallBoundaries);
const west = (code: string): string => (code === 'GM0001' || code === 'GM0003' ? 'west' : 'oost');

describe('the shapes of a map', () => {
  test('have a path, a box and a centre inside for every area', () => {
    expect(shapes.areas.map((area) => area.code)).toEqual(['GM0001', 'GM0002', 'GM0003', 'GM0004']);
    expect(shapes.get('GM0001')?.path).toBe('M10,110L10,10L110,10L110,110Z');
    expect(shapes.get('GM0001')?.box).toEqual([10, 10, 100, 100]);
    expect(shapes.get('GM0001')?.centre).toEqual([60, 60]);
    expect(shapes.get('GM9999')).toBeUndefined();
  });

  test('put the centre of an area with an island on its mainland', () => {
    expect(shapes.get('GM0002')?.centre).toEqual([160, 60]);
    expect(shapes.get('GM0002')?.box).toEqual([110, 10, 170, 100]);
  });

  test('know who shares a border: corners do not count', () => {
    expect(shapes.neighbours('GM0001')).toEqual(['GM0002', 'GM0003']);
    expect(shapes.neighbours('GM9999')).toEqual([]);
  });

  test('merge groups into one outline without the lines inside', () => {
    const outlines = shapes.outlines(west);
    expect([...outlines.keys()]).toEqual(['west', 'oost']);
    expect(outlines.get('west')).not.toContain('110,110L10,110');
    expect(outlines.get('west')?.match(/M/g)).toHaveLength(1);
    expect(outlines.get('oost')?.match(/M/g)).toHaveLength(2);
  });

  test('leave areas without a group out of the outline', () => {
    expect([...shapes.outlines((code) => (code === 'GM0004' ? 'x' : null)).keys()]).toEqual(['x']);
  });

  test('draw every border between groups once', () => {
    expect(shapes.borders(west)).toMatch(/^M(110,10L110,110L110,210|110,210L110,110L110,10)$/);
    expect(shapes.borders(() => 'land')).toBe('');
  });

  test('refuse what is no topology', () => {
    expect(() => createMapShapes({ ...smallBoundaries, topology: {} })).toThrow(
      'boundaries without a topology'
    );
  });
});
