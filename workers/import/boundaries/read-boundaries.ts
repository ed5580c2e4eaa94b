import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { feature, quantize } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { sheet } from '../../../src/lib/geometry/sheet.ts';
import type { LoadedBoundaries } from '../../../src/lib/indicators/loaded-boundaries.ts';
import type { ImportWorld } from '../api.ts';
import { Unreadable } from '../import-error.ts';
import { titleOf } from '../title-of.ts';
import { detectVintage } from '../vintage.ts';
import { boundaryLevels, codeAt, type BoundaryLevel } from './area-features.ts';
import { toSheetOf, type Position } from './to-sheet.ts';

type AreaFeature = Feature<Polygon | MultiPolygon>;

/** Points that a map of the whole country needs at most; what is left out could not be seen. */
const MOST_POINTS: Readonly<Record<BoundaryLevel, number>> = {
  gemeente: 60_000,
  wijk: 140_000,
  buurt: 260_000
};
const STEPS = 20_000;

/** Whether JSON holds shapes instead of a table. */
export const isGeometry = (value: unknown): value is FeatureCollection | Topology =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (value.type === 'FeatureCollection' || value.type === 'Topology' || value.type === 'Feature');

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
  for (const one of features) {
    const code = codeAt(level, one.properties, one.id);
    // Water parts of a gemeente are in some files as features of their own.
    if (code && !isWater(one)) byCode.set(code, [...(byCode.get(code) ?? []), one]);
  }
  const areas = [...byCode].map(([code, parts]) => toArea(code, parts, place));
  onProgress(0.4);
  const collection: FeatureCollection = { type: 'FeatureCollection', features: areas };
  const shared = topology({ gemeenten: collection });
  onProgress(0.7);
  const weighed = presimplify(shared as never) as Topology<{ gemeenten: GeometryCollection }>;
  const points = weighed.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const keep = Math.min(1, MOST_POINTS[level] / Math.max(1, points));
  const simple =
    keep < 1
      ? simplify(weighed as never, quantile(weighed as never, 1 - keep))
      : simplify(weighed as never, 0);
  onProgress(0.9);
  const expected = world.areas.filter(({ niveau }) => niveau === level).map(({ code }) => code);
  const known =
    level === 'gemeente'
      ? expected
      : (world.small ?? []).filter((code) => code.startsWith(level === 'wijk' ? 'WK' : 'BU'));
  const missing = known.filter((code) => !byCode.has(code));
  const vintage = detectVintage(new Set(byCode.keys()), world.former);
  return {
    level,
    title: titleOf(file).replace(/\.(?:geo|topo)$/i, ''),
    topology: quantize(simple as never, STEPS) as unknown,
    width: sheet.width,
    height: sheet.height,
    count: byCode.size,
    known: known.length,
    missing: missing.slice(0, 200),
    missingCount: missing.length,
    unknownCount: known.length === 0 ? 0 : [...byCode.keys()].filter((code) => !known.includes(code)).length,
    vintage: vintage?.from ?? vintage?.to ?? null
  };
}

function featuresOf(value: FeatureCollection | Topology): readonly AreaFeature[] {
  const all: readonly (readonly Feature[])[] =
    value.type === 'Topology'
      ? Object.values(value.objects).map((object) => {
          const made = feature(value, object as GeometryCollection);
          return 'features' in made ? made.features : [made];
        })
      : [Array.isArray(value.features) ? value.features : [value as unknown as Feature]];
  const areas = all.map((features) => features.filter(isArea));
  // Of several layers in one file, the one with the most areas that have a code of ours.
  return areas.toSorted((a, b) => coded(b) - coded(a) || b.length - a.length)[0] ?? [];
}

const coded = (features: readonly AreaFeature[]): number =>
  features.filter(({ properties, id }) => boundaryLevels.some((level) => codeAt(level, properties, id)))
    .length;

const isArea = (one: Feature | null): one is AreaFeature =>
  (one?.geometry?.type === 'Polygon' || one?.geometry?.type === 'MultiPolygon') &&
  one.geometry.coordinates.length > 0;

const isWater = ({ properties }: AreaFeature): boolean =>
  /^(?:ja|b)$/i.test(String(properties?.['water'] ?? properties?.['H2O'] ?? ''));

function firstPosition(features: readonly AreaFeature[]): Position | null {
  for (const { geometry } of features) {
    const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
    if (ring?.[0]) return ring[0];
  }
  return null;
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
