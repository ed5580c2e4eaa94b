import { describe, expect, test } from 'vitest';
import { linesOfLayer, strokeLayers, type LineLayer } from '#lib/geometry/line-layer.ts';
import type { Pen } from '#lib/geometry/stroke-lines.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { smallBoundaries } from '../map/small-boundaries.ts';

const { mesh } = createMapShapes(smallBoundaries);
const all = Array.from(mesh.left, (_, line) => line);
const sidesOf = (layer: Pick<LineLayer, 'kinds' | 'where'>) =>
  linesOfLayer(mesh, all, layer).map((line) => [mesh.left[line], mesh.right[line]].toSorted().join('|'));
const kinds = (...of: number[]) => Uint16Array.from(of);

describe('lines of a layer', () => {
  test('between kinds are inside the land only', () => {
    const found = sidesOf({ kinds: kinds(0, 1, 1, 2, 2), where: 'between' });
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain('1|2');
    expect(found.some((sides) => sides.startsWith('0'))).toBe(false);
  });

  test('around a kind are its whole outline, the coast too', () => {
    const found = sidesOf({ kinds: kinds(0, 1, 0, 0, 0), where: 'around' });
    expect(found.every((sides) => sides.includes('1'))).toBe(true);
    expect(found).toContain('0|1');
  });

  test('that touch a kind are also those between two of it', () => {
    const layer = { kinds: kinds(0, 1, 1, 0, 0), where: 'touching' } as const;
    expect(sidesOf(layer)).toContain('1|2');
    expect(sidesOf({ ...layer, where: 'around' })).not.toContain('1|2');
  });
});

/** A pen that keeps what it is asked. */
function recordingPen() {
  const points: (readonly [number, number])[] = [];
  const widths: number[] = [];
  const pen: Pen = {
    strokeStyle: '',
    lineWidth: 0,
    lineJoin: '',
    lineCap: '',
    globalAlpha: 1,
    setLineDash: () => {},
    beginPath: () => {},
    moveTo: (x, y) => void points.push([x, y]),
    lineTo: (x, y) => void points.push([x, y]),
    stroke: () => void widths.push(pen.lineWidth)
  };
  return { pen, points, widths };
}

test('layers are drawn at the view, halo before line, and without what is out of sight', () => {
  const layer: LineLayer = {
    kinds: kinds(0, 1, 1, 1, 1),
    where: 'around',
    alpha: 1,
    strokes: [
      { colour: '#fff', width: 5 },
      { colour: '#000', width: 2 }
    ]
  };
  const seen = recordingPen();
  strokeLayers(seen.pen, mesh, [layer], { scale: 2, left: 0, top: 0 }, { width: 600, height: 440 });
  expect(seen.widths).toEqual([5, 2]);
  expect(Math.max(...seen.points.map(([x]) => x))).toBeCloseTo(2 * Math.max(...mesh.xs));

  const away = recordingPen();
  strokeLayers(away.pen, mesh, [layer], { scale: 2, left: 4000, top: 4000 }, { width: 600, height: 440 });
  expect(away.points).toEqual([]);
});
