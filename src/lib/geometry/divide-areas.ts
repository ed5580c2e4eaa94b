import { Delaunay } from 'd3';
import { OUTSIDE, type AreaMesh } from './area-mesh.ts';
import { createMeshBuilder } from './mesh-builder.ts';
import { isInside, outlinesOf, type Outline } from './outline.ts';
import type { Point } from './point.ts';
import { spreadInside } from './spread-inside.ts';

/** Parts to make: where each lies on the sheet, and in which area of the map. */
export interface PartPlaces {
  readonly codes: readonly string[];
  /** Code of the area that it is a part of. */
  readonly parents: readonly string[];
  /** x and y of each. */
  readonly points: Float32Array;
}

/** What the parts of one area look like from its border: which of them is nearest. */
type NearestPart = (x: number, y: number) => number;

/** Where the border between two parts meets the border of their area. */
interface Cut {
  /** Place of the segment in its line, and how far along it. */
  readonly along: number;
  readonly point: Point;
}

/**
 * Divides areas into parts: every spot belongs to the nearest place in the same area.
 *
 * Borders of the areas stay exactly where they are, and parts share theirs. Places are spread first, so that each has
 * something to point at. An area without parts stays whole; parts of areas that are not on the map are left out.
 */
export function divideAreas(
  parents: AreaMesh,
  { codes, parents: parentCodes, points }: PartPlaces
): AreaMesh {
  const numbers = new Map(parents.codes.map((code, place) => [code, place + 1]));
  const members: number[][] = [[], ...parents.codes.map(() => [])];
  for (const [part, parent] of parentCodes.entries()) {
    const number = numbers.get(parent);
    if (number !== undefined) members[number]?.push(part);
  }

  const builder = createMeshBuilder();
  const cuts: Cut[][] = Array.from(parents.left, () => []);
  const named: string[] = [];
  const centres: number[] = [];
  const nearest = outlinesOf(parents).map((outline, parent): NearestPart => {
    if (parent === OUTSIDE) return () => OUTSIDE;
    const own = members[parent] ?? [];
    const first = named.length + 1;
    if (own.length === 0) {
      named.push(parents.codes[parent - 1] ?? '');
      centres.push(parents.centres[2 * parent - 2] ?? 0, parents.centres[2 * parent - 1] ?? 0);
      return () => first;
    }
    const spread = spreadInside(
      outline,
      own.map((part): Point => [points[2 * part] ?? 0, points[2 * part + 1] ?? 0])
    );
    for (const part of own) named.push(codes[part] ?? '');
    centres.push(...spread.flat());
    return divide(
      outline,
      spread,
      (piece, onLeft, onRight) => {
        builder.add(piece, first + onLeft, first + onRight);
      },
      cuts,
      first
    );
  });

  for (let line = 0; line < parents.left.length; line++) {
    const [onLeft, onRight] = [nearest[parents.left[line] ?? 0], nearest[parents.right[line] ?? 0]];
    for (const piece of splitLine(parents, line, cuts[line] ?? [])) {
      const [x, y] = middleOf(piece);
      builder.add(piece, onLeft?.(x, y) ?? OUTSIDE, onRight?.(x, y) ?? OUTSIDE);
    }
  }
  return builder.build(named, Float32Array.from(centres));
}

/** Draws the borders between the parts of one area, and notes where they cut its outline. */
function divide(
  outline: Outline,
  places: readonly Point[],
  draw: (piece: readonly [Point, Point], onLeft: number, onRight: number) => void,
  cuts: Cut[][],
  first: number
): NearestPart {
  const [left, top, width, height] = outline.box;
  const far = 4 * (width + height);
  const [x, y] = [left + width / 2, top + height / 2];
  /** Four places so far away that nothing is near them: every border then has two ends. */
  const around: Point[] = [
    [x - far, y],
    [x, y - far],
    [x + far, y],
    [x, y + far]
  ];
  const delaunay = Delaunay.from([...places, ...around].map(([px, py]) => [px, py]));
  const { circumcenters } = delaunay.voronoi();
  const { halfedges, triangles } = delaunay;
  const corner = (edge: number): Point => {
    const triangle = Math.floor(edge / 3);
    return [Math.fround(circumcenters[2 * triangle] ?? 0), Math.fround(circumcenters[2 * triangle + 1] ?? 0)];
  };
  for (let edge = 0; edge < halfedges.length; edge++) {
    const twin = halfedges[edge] ?? -1;
    const [a = 0, b = 0] = [triangles[edge], triangles[edge % 3 === 2 ? edge - 2 : edge + 1]];
    if (twin < edge || a >= places.length || b >= places.length) continue;
    const [from, to] = [corner(edge), corner(twin)];
    const [px, py] = places[a] ?? from;
    const aIsRight = (to[0] - from[0]) * (py - from[1]) - (to[1] - from[1]) * (px - from[0]) > 0;
    for (const piece of clip(outline, from, to, cuts)) draw(piece, aIsRight ? b : a, aIsRight ? a : b);
  }
  let near = 0;
  return (px, py) => {
    near = delaunay.find(px, py, near);
    return first + Math.min(near, places.length - 1);
  };
}

/** The pieces of a segment that lie inside an outline. */
function clip(
  { ends, lines, places }: Outline,
  from: Point,
  to: Point,
  cuts: Cut[][]
): readonly (readonly [Point, Point])[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [north, south] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  const met: { readonly share: number; readonly line: number; readonly cut: Cut }[] = [];
  for (let segment = 0; segment < lines.length; segment++) {
    const i = 4 * segment;
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ends[i], ends[i + 1], ends[i + 2], ends[i + 3]];
    if ((ax < west && bx < west) || (ax > east && bx > east)) continue;
    if ((ay < north && by < north) || (ay > south && by > south)) continue;
    const [ex, ey] = [bx - ax, by - ay];
    const cross = dx * ey - dy * ex;
    if (cross === 0) continue;
    const share = ((ax - from[0]) * ey - (ay - from[1]) * ex) / cross;
    const along = ((ax - from[0]) * dy - (ay - from[1]) * dx) / cross;
    if (share <= 0 || share >= 1 || along < 0 || along >= 1) continue;
    const point: Point = [Math.fround(ax + along * ex), Math.fround(ay + along * ey)];
    met.push({ share, line: lines[segment] ?? 0, cut: { along: (places[segment] ?? 0) + along, point } });
  }
  if (met.length === 0)
    return isInside({ ends }, (from[0] + to[0]) / 2, (from[1] + to[1]) / 2) ? [[from, to]] : [];
  met.sort((a, b) => a.share - b.share);
  for (const { line, cut } of met) cuts[line]?.push(cut);
  const stops = [from, ...met.map(({ cut }) => cut.point), to];
  return stops.slice(1).flatMap((end, i): [Point, Point][] => {
    const begin = stops[i] ?? end;
    return isInside({ ends }, (begin[0] + end[0]) / 2, (begin[1] + end[1]) / 2) ? [[begin, end]] : [];
  });
}

/** A line of the map cut into pieces. */
function splitLine(
  { xs, ys, starts }: AreaMesh,
  line: number,
  cuts: readonly Cut[]
): readonly (readonly Point[])[] {
  const begin = starts[line] ?? 0;
  const rest = [...cuts].sort((a, b) => a.along - b.along);
  const pieces: Point[][] = [[]];
  for (let i = begin; i < (starts[line + 1] ?? 0); i++) {
    pieces.at(-1)?.push([xs[i] ?? 0, ys[i] ?? 0]);
    for (let [cut] = rest; cut && cut.along < i - begin + 1; [cut] = rest) {
      pieces.at(-1)?.push(cut.point);
      pieces.push([cut.point]);
      rest.shift();
    }
  }
  return pieces;
}

/** The middle of the longest segment. */
function middleOf(points: readonly Point[]): Point {
  let best: Point = points[0] ?? [0, 0];
  let longest = -1;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b) continue;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > longest) {
      longest = length;
      best = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    }
  }
  return best;
}
