import type { LoadedShapes } from '#lib/explorer/views/map/map-room.svelte.ts';
import type { LoadedBoundaries } from '#lib/indicators/loaded-boundaries.ts';
import { meshShapes } from '#lib/map/mesh-shapes.ts';
import type { MapShapes } from '#lib/map/shape.ts';

/** Boundaries that were loaded as shapes by level; those of wijken and buurten show their gemeenten from afar. */
export function loadedShapes(boundaries: readonly LoadedBoundaries[]): LoadedShapes {
  const made = new Map<string, MapShapes>();
  const of = (level: string) => boundaries.find((one) => one.level === level);
  return {
    has: (level) => of(level) !== undefined,
    get(level) {
      const found = of(level);
      if (!found) return null;
      const shapes = made.get(level) ?? toShapes(found);
      made.set(level, shapes);
      return shapes;
    }
  };
}

const toShapes = ({ level, title, mesh, width, height }: LoadedBoundaries): MapShapes =>
  meshShapes(mesh, {
    width,
    height,
    attribution: title,
    ...(level === 'gemeente' ? {} : { parentOf: (code: string) => `GM${code.slice(2, 6)}` })
  });
