import type { LoadedShapes } from '#lib/explorer/views/map/map-room.svelte.ts';
import type { LoadedBoundaries } from '#lib/indicators/loaded-boundaries.ts';
import { parseTopology } from '#lib/map/parse-topology.ts';
import { topologyShapes } from '#lib/map/topology-shapes.ts';

/** Boundaries that were loaded as shapes by level; those of wijken and buurten show their gemeenten from afar. */
export const loadedShapes = (boundaries: readonly LoadedBoundaries[]): LoadedShapes =>
  new Map(
    boundaries.map(({ level, title, topology, width, height }) => [
      level,
      topologyShapes(parseTopology(topology), {
        width,
        height,
        attribution: title,
        ...(level === 'gemeente' ? {} : { parentOf: (code: string) => `GM${code.slice(2, 6)}` })
      })
    ])
  );
