import type { AreaCode } from '../areas/area.ts';
import { areaBoxes } from '../geometry/area-boxes.ts';
import { OUTSIDE, type AreaMesh } from '../geometry/area-mesh.ts';
import type { Box } from '../geometry/point.ts';
import { joinLines, linesWhere } from '../geometry/mesh-lines.ts';
import { ringsAround, ringsOfAreas } from '../geometry/mesh-rings.ts';
import type { Ring } from '../geometry/ring.ts';
import { linesPath, ringsPath } from './path.ts';
import type { AreaShape, MapShapes } from './shape.ts';

/** Size of a map sheet, and who made the shapes on it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly attribution: string;
  readonly parentOf?: (code: AreaCode) => string | null;
}

/** Shapes of any map of areas: schematic, tiles, buurten or loaded boundaries. Paths and neighbours are made when asked for. */
export function meshShapes(mesh: AreaMesh, { width, height, attribution, parentOf }: Sheet): MapShapes {
  const boxes = areaBoxes(mesh);
  let rings: readonly (readonly Ring[])[] | undefined;
  let adjacent: readonly (readonly AreaCode[])[] | undefined;

  const areas = mesh.codes.map((code, place): AreaShape => ({
    code,
    get path() {
      rings ??= ringsOfAreas(mesh);
      return ringsPath(rings[place] ?? []);
    },
    centre: [mesh.centres[2 * place] ?? 0, mesh.centres[2 * place + 1] ?? 0],
    box: boxes[place] ?? [0, 0, 0, 0]
  }));
  const places = new Map(mesh.codes.map((code, place) => [code, place]));

  /** Group of every number, outside included. */
  const grouped = (groupOf: (code: AreaCode) => string | null): readonly (string | null)[] => [
    null,
    ...mesh.codes.map((code) => groupOf(code))
  ];

  function neighboursOf(): readonly (readonly AreaCode[])[] {
    const sets = mesh.codes.map(() => new Set<number>());
    for (let line = 0; line < mesh.left.length; line++) {
      const [a, b] = [(mesh.left[line] ?? 0) - 1, (mesh.right[line] ?? 0) - 1];
      if (a === b || a < 0 || b < 0) continue;
      sets[a]?.add(b);
      sets[b]?.add(a);
    }
    return sets.map((set) => [...set].sort((a, b) => a - b).flatMap((place) => mesh.codes[place] ?? []));
  }

  return {
    width,
    height,
    attribution,
    parentOf: parentOf ?? null,
    typicalSize: middleSize(boxes),
    mesh,
    areas,
    get: (code) => areas[places.get(code) ?? -1],
    place: (code) => places.get(code) ?? -1,
    neighbours(code) {
      adjacent ??= neighboursOf();
      return adjacent[places.get(code) ?? -1] ?? [];
    },
    outlines(groupOf) {
      const groups = grouped(groupOf);
      const names = [...new Set(groups)].filter((name) => name !== null);
      return new Map(
        names.map((name) => [name, ringsPath(ringsAround(mesh, (area) => groups[area] === name))])
      );
    },
    borders(groupOf) {
      const groups = grouped(groupOf);
      const between = linesWhere(
        mesh,
        (a, b) =>
          a !== OUTSIDE &&
          b !== OUTSIDE &&
          groups[a] !== groups[b] &&
          groups[a] !== null &&
          groups[b] !== null
      );
      return linesPath(joinLines(mesh, between));
    }
  };
}

function middleSize(boxes: readonly Box[]): number {
  const sizes = boxes.map(([, , width, height]) => Math.sqrt(width * height)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
