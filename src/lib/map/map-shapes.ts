import type { Boundaries } from '../indicators/release.ts';
import { parseTopology } from './parse-topology.ts';
import type { MapShapes } from './shape.ts';
import { topologyShapes } from './topology-shapes.ts';

/** The schematic map of a release, ready to draw. Made once per release: decoding takes a few milliseconds. */
export function createMapShapes(boundaries: Boundaries): MapShapes {
  return topologyShapes(parseTopology(boundaries.topology), boundaries);
}
