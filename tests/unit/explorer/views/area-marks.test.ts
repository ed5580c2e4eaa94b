import { expect, test } from 'vitest';
import { areaMarks } from '#lib/explorer/views/map/area-marks.ts';
import { gridOf } from '#lib/indicators/area-grid.ts';

test('marks follow the order of the map, skip what the grid does not have, and are lifted', () => {
  const grid = gridOf('gemeente', ['GM0001', 'GM0002', 'GM0003'], 3);
  const areas = [{ code: 'GM0003' }, { code: 'GM0099' }, { code: 'GM0001' }];
  expect([...areaMarks(areas, grid, [1, 0, 0])]).toEqual([0, 0, 0, 1]);
  expect([...areaMarks(areas, grid, [0, 1, 1])]).toEqual([0, 1, 0, 0]);
  expect([...areaMarks(areas, grid, null)]).toEqual([0, 0, 0, 0]);
});
