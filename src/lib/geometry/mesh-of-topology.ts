import { MOST_AREAS, OUTSIDE, type AreaMesh } from './area-mesh.ts';
import { centreOf, signedArea, type Ring } from './ring.ts';
import { areaGeometries, type AreaTopology } from './parse-topology.ts';

type Position = readonly [x: number, y: number];

/** The points of every arc; a quantised topology holds steps. */
function decodeArcs({ arcs, transform }: AreaTopology): readonly (readonly Position[])[] {
  if (!transform) return arcs.map((arc) => arc.map(([x = 0, y = 0]): Position => [x, y]));
  const [scaleX, scaleY] = transform.scale;
  const [offsetX, offsetY] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scaleX + offsetX, y * scaleY + offsetY];
    });
  });
}

function ringOf(arcs: readonly (readonly Position[])[], numbers: readonly number[]): Ring {
  const [first, ...rest] = numbers.map((arc) =>
    arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : (arcs[arc] ?? [])
  );
  return [...(first ?? []), ...rest.flatMap((points) => points.slice(1))];
}

/**
 * The lines of a topology with an area on either side, whichever way its rings wind.
 *
 * A line that only one area has is its coast. Throws for more areas than there are numbers.
 */
export function meshOfTopology(topology: AreaTopology): AreaMesh {
  const geometries = areaGeometries(topology);
  if (geometries.length > MOST_AREAS) throw new Error(`too many areas for one map: ${geometries.length}`);
  const arcs = decodeArcs(topology);
  const left = new Uint16Array(arcs.length).fill(OUTSIDE);
  const right = new Uint16Array(arcs.length).fill(OUTSIDE);
  const centres = new Float32Array(2 * geometries.length);

  for (const [place, { geometry }] of geometries.entries()) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    for (const rings of polygons)
      for (const [hole, numbers] of rings.entries()) {
        const clockwise = signedArea(ringOf(arcs, numbers)) > 0;
        const onRight = clockwise === (hole === 0);
        for (const arc of numbers) {
          const side = onRight === arc >= 0 ? right : left;
          side[arc < 0 ? ~arc : arc] = place + 1;
        }
      }
    centres.set(centreOf(polygons.flatMap(([outer]) => (outer ? [ringOf(arcs, outer)] : []))), 2 * place);
  }

  const starts = new Uint32Array(arcs.length + 1);
  for (const [arc, points] of arcs.entries()) starts[arc + 1] = (starts[arc] ?? 0) + points.length;
  const points = arcs.flat();
  return {
    codes: geometries.map(({ code }) => code),
    centres,
    xs: Float32Array.from(points, ([x]) => x),
    ys: Float32Array.from(points, ([, y]) => y),
    starts,
    left,
    right
  };
}
