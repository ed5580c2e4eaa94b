import { describe, expect, test, vi } from 'vitest';
import type { LevelAreas } from '#lib/explorer/area-store.ts';
import { MapRoom, type LoadedShapes } from '#lib/explorer/views/map/map-room.svelte.ts';
import { createAreaGrid, type GridLevel } from '#lib/indicators/area-grid.ts';
import type { Area } from '#lib/areas/area.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { workHere } from '#lib/map/map-work.ts';
import type { MapShapes } from '#lib/map/shape.ts';
import { smallBoundaries } from '../../map/small-boundaries.ts';

const own = createMapShapes({ ...smallBoundaries, attribution: 'van de lezer' });
const loaded = (shapes: Partial<Record<GridLevel, MapShapes>> = {}): LoadedShapes => ({
  has: (level) => shapes[level] !== undefined,
  get: (level) => shapes[level] ?? null
});
const room = (shapes: LoadedShapes) => new MapRoom(smallBoundaries, workHere, shapes);

const area = (niveau: GridLevel, code: string): Area => ({
  code,
  naam: code,
  niveau,
  provincie: null,
  riec: null,
  veiligheidsregio: null,
  gemeente: `GM${code.slice(2, 6)}`,
  wijk: null
});
const level = (niveau: GridLevel, ...codes: readonly string[]): LevelAreas => {
  const areas = codes.map((code) => area(niveau, code));
  const places = {
    lon: new Float64Array(codes.length).fill(NaN),
    lat: new Float64Array(codes.length).fill(NaN)
  };
  return {
    grid: createAreaGrid(niveau, areas),
    areas,
    gemeenten: null,
    places: niveau === 'gemeente' ? null : places
  };
};
const gemeenten = level('gemeente', 'GM0001', 'GM0002', 'GM0003', 'GM0004');
const wijken = level('wijk', 'WK000101', 'WK000102', 'WK000401');

describe('maps of the explorer', () => {
  test('are schematic until the reader loads boundaries, and those from then on', () => {
    expect(room(loaded()).kindFor('loaded', 'gemeente')).toBe('schematic');
    expect(room(loaded()).kindsFor('gemeente')).toEqual(['schematic', 'tiles']);
    const maps = room(loaded({ gemeente: own }));
    expect(maps.kindFor('loaded', 'gemeente')).toBe('loaded');
    expect(maps.kindFor('schematic', 'gemeente')).toBe('schematic');
    expect(maps.kindsFor('gemeente')).toEqual(['loaded', 'schematic', 'tiles']);
    expect(maps.shapes('loaded', gemeenten)).toBe(own);
    expect(maps.shapes('schematic', gemeenten)?.attribution).toBe('proef');
  });

  test('cut wijken out of loaded gemeenten where no wijken were loaded, and say that they did', async () => {
    const maps = room(loaded({ gemeente: own }));
    expect(maps.isDivided('loaded', 'gemeente')).toBe(false);
    expect(maps.isDivided('loaded', 'wijk')).toBe(true);
    expect(maps.shapes('loaded', wijken)).toBeNull();
    await vi.waitFor(() => expect(maps.shapes('loaded', wijken)).not.toBeNull());
    const made = maps.shapes('loaded', wijken);
    expect(made?.attribution).toBe('van de lezer');
    // Gemeenten without wijken stay whole.
    const codes = ['GM0002', 'GM0003', 'WK000101', 'WK000102', 'WK000401'];
    expect(made?.areas.map(({ code }) => code).sort()).toEqual(codes);
    expect(room(loaded({ wijk: own })).isDivided('loaded', 'wijk')).toBe(false);
  });

  test('have tiles for gemeenten only', async () => {
    const maps = room(loaded());
    expect(maps.kindFor('tiles', 'wijk')).toBe('schematic');
    expect(maps.shapes('tiles', gemeenten)).toBeNull();
    await vi.waitFor(() => expect(maps.shapes('tiles', gemeenten)?.areas).toHaveLength(4));
  });
});
