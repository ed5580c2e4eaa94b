import { meshOfTopology } from './mesh-of-topology.ts';
import { meshShapes, type Sheet } from './mesh-shapes.ts';
import type { AreaTopology } from './parse-topology.ts';
import type { MapShapes } from './shape.ts';

/** Shapes of any topology of areas: geographic, or tiles. Merging and neighbours follow its shared arcs. */
export const topologyShapes = (topology: AreaTopology, sheet: Sheet): MapShapes =>
  meshShapes(meshOfTopology(topology), sheet);
