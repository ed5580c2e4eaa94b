import { describe, expect, test } from 'vitest';
import { rasterEdges } from '#lib/geometry/raster-edges.ts';
import { paintOutline } from '#lib/map/paint-outline.ts';

/** A picture of numbers, and how its outline is drawn: `#` line, `o` halo, `.` untouched. */
function outlined(rows: readonly string[], chosen: readonly number[], thickness = 1, halo = -2): string[] {
  const width = rows[0]?.length ?? 0;
  const raster = { width, height: rows.length, ids: Uint16Array.from(rows.join(''), Number) };
  const mask = new Uint8Array(10);
  for (const id of chosen) mask[id] = 1;
  const pixels = new Int32Array(raster.ids.length);
  paintOutline(raster, rasterEdges(raster), mask, { line: -1, halo, thickness }, pixels);
  const drawn = Array.from(pixels, (pixel) => ({ [-1]: '#', [-2]: 'o' })[pixel] ?? '.').join('');
  return rows.map((_, row) => drawn.slice(row * width, (row + 1) * width));
}

const rows = ['000000', '011220', '011220', '033440', '033440', '000000'];

describe('an outline in pixels', () => {
  test('runs inside the area, its halo outside', () => {
    expect(outlined(rows, [1])).toEqual(['.oo...', 'o##o..', 'o##o..', '.oo...', '......', '......']);
  });

  test('goes around areas that touch, not between them', () => {
    const wide = ['0000000', '0111220', '0111220', '0111220', '0000000'];
    expect(outlined(wide, [1, 2])).toEqual(['.ooooo.', 'o#####o', 'o#...#o', 'o#####o', '.ooooo.']);
  });

  test('is as thick as asked, and never beyond its own side', () => {
    expect(outlined(['0001111111000'], [1], 3)).toEqual(['ooo###.###ooo']);
    expect(outlined(['0111002200000'], [1, 2], 3)).toEqual(['o###oo##ooo..']);
  });

  test('leaves what is outside alone without a halo', () => {
    expect(outlined(['00110'], [1], 1, 0)).toEqual(['..##.']);
  });

  test('stays within the picture where a row ends', () => {
    expect(outlined(['0100', '0100', '0100'], [1], 3)).toEqual(['o#oo', 'o#oo', 'o#oo']);
    expect(outlined(['1000', '1111'], [1], 3)).toEqual(['#ooo', '.###']);
    expect(outlined(rows, [])).toEqual(rows.map(() => '......'));
  });
});
