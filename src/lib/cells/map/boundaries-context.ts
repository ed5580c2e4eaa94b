import { createContext } from 'svelte';
import type { Boundaries } from '../../indicators/release.ts';
import { createMapShapes } from '../../map/map-shapes.ts';
import type { MapShapes } from '../../map/shape.ts';

type LoadShapes = () => Promise<MapShapes>;

const [getShapes, setShapes] = createContext<LoadShapes>();

/** Gives the map cells below their shapes; boundaries load with the first map. */
export function provideBoundaries(load: () => Promise<Boundaries>): void {
  let shapes: Promise<MapShapes> | undefined;
  setShapes(() => (shapes ??= load().then(createMapShapes)));
}

/** Shapes of the page's map, shared by all maps on it. */
export const loadShapes = (): LoadShapes => getShapes();
