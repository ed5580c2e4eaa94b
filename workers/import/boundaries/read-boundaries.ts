import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { quantize } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { meshOfTopology } from '../../../src/lib/geometry/mesh-of-topology.ts';
import type { AreaTopology } from '../../../src/lib/geometry/parse-topology.ts';
import { sheet } from '../../../src/lib/geometry/sheet.ts';
import type { LoadedBoundaries } from '../../../src/lib/indicators/loaded-boundaries.ts';
import type { ImportWorld } from '../api.ts';
import { Unreadable } from '../import-error.ts';
import { titleOf } from '../title-of.ts';
import { detectVintage } from '../vintage.ts';
import { boundaryLevels, codeAt, type BoundaryLevel } from './area-features.ts';
import { featuresOf, firstPosition, isWater, type AreaFeature } from './features-of.ts';
import { toSheetOf, type Position } from './to-sheet.ts';

/** Points that a map of the whole country needs at most; what is left out could not be seen. */
const MOST_POINTS: Readonly<Record<BoundaryLevel, number>> = {
  gemeente: 60_000,
  wijk: 140_000,
  buurt: 260_000
};
const STEPS = 20_000;

/**
 * Boundaries of gemeenten, wijken or buurten from GeoJSON or TopoJSON, on the map sheet: shared borders stay shared,
 * and are simplified once for both sides.
 */
export async function readBoundaries(
  value: FeatureCollection | Topology,
  file: string,
  world: ImportWorld,
  onProgress: (part: number) => void
): Promise<LoadedBoundaries> {
  const features = featuresOf(value);
  if (features.length === 0) throw new Unreadable('boundaries-no-areas', file);
  const level = boundaryLevels.find(
    (one) => features.filter(({ properties, id }) => codeAt(one, properties, id)).length > features.length / 2
  );
  if (!level)
    throw new Unreadable(
      'boundaries-no-codes',
      Object.keys(features[0]?.properties ?? {})
        .slice(0, 8)
        .join(', ')
    );
  const first = firstPosition(features);
  if (!first) throw new Unreadable('boundaries-no-areas', file);
  const place = await toSheetOf(first);
  onProgress(0.1);
  const byCode = new Map<string, AreaFeature[]>();
  let [withoutCode, water] = [0, 0];
  for (const one of features) {
    const code = codeAt(level, one.properties, one.id);

    if (isWater(one)) water += 1;
    else if (!code) withoutCode += 1;
    else byCode.set(code, [...(byCode.get(code) ?? []), one]);
  }
  const onSheet = (position: Position) => {
    if (!Number.isFinite(position[0]) || !Number.isFinite(position[1])) throw new Unreadable('damaged', file);
    return place(position);
  };
  const areas = [...byCode].map(([code, parts]) => toArea(code, parts, onSheet));
  onProgress(0.4);
  const collection: FeatureCollection = { type: 'FeatureCollection', features: areas };
  const shared = topology({ gemeenten: collection });
  onProgress(0.7);
  const weighed = presimplify(shared as never) as Topology<{ gemeenten: GeometryCollection }>;
  const points = weighed.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const keep = Math.min(1, MOST_POINTS[level] / Math.max(1, points));
  const simple =
    keep < 1 ? simplify(weighed as never, quantile(weighed as never, keep)) : simplify(weighed as never, 0);
  onProgress(0.9);
  const expected = world.areas.filter(({ niveau }) => niveau === level).map(({ code }) => code);
  const known =
    level === 'gemeente'
      ? expected
      : (world.small ?? []).filter((code) => code.startsWith(level === 'wijk' ? 'WK' : 'BU'));
  const missing = known.filter((code) => !byCode.has(code));
  const unknown = known.length === 0 ? 0 : byCode.size - (known.length - missing.length);
  const vintage = detectVintage(new Set(byCode.keys()), world.former);
  return {
    level,
    title: titleOf(file),
    mesh: meshOfTopology(quantize(simple as never, STEPS) as AreaTopology),
    width: sheet.width,
    height: sheet.height,
    count: byCode.size,
    withoutCode,
    water,
    known: known.length,
    missing: missing.slice(0, 200),
    missingCount: missing.length,
    unknownCount: unknown,
    vintage: vintage?.from ?? vintage?.to ?? null
  };
}

function toArea(
  code: string,
  parts: readonly AreaFeature[],
  place: (position: Position) => [number, number]
): AreaFeature {
  const polygons = parts.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  );
  return {
    type: 'Feature',
    id: code,
    properties: {},
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map((position) => place(position))))
    }
  };
}
