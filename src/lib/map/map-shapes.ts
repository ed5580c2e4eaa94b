import { meshOfTopology } from '../geometry/mesh-of-topology.ts';
import { parseTopology } from '../geometry/parse-topology.ts';
import type { Boundaries } from '../indicators/release.ts';
import { meshShapes } from './mesh-shapes.ts';
import type { MapShapes } from './shape.ts';

/** The map of gemeenten, ready to draw. Made once per map: decoding a release's takes a few milliseconds. */
export function createMapShapes(boundaries: Boundaries): MapShapes {
  const mesh = boundaries.mesh ?? meshOfTopology(parseTopology(boundaries.topology));
  return meshShapes(mesh, boundaries);
}
