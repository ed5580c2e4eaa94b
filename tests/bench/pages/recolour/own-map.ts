import type { AreaFill } from '#lib/map/choropleth-data.ts';
import { workHere } from '#lib/map/map-work.ts';
import { createMapPainter, type MapPainter } from '#lib/map/painter.ts';
import type { DrawnMap } from './drawn-map.ts';
import type { MapScene } from './map-scene.ts';

const steps = [0, 1, 2, 3, 4, 5] as const;

/** The painter of the explorer's map, with its raster made; it is the last child of the page. */
export async function openMap({ shapes, view, width, height }: MapScene): Promise<MapPainter> {
  const sheet = document.createElement('div');
  sheet.style.cssText = `position: relative; width: ${width}px; height: ${height}px`;
  const canvas = () => {
    const made = document.createElement('canvas');
    made.style.position = 'absolute';
    sheet.append(made);
    return made;
  };
  const canvases = { fills: canvas(), lines: canvas(), marks: canvas(), texts: canvas() };
  document.body.append(sheet);
  let tellShown: () => void = () => {};
  const shown = new Promise<void>((resolve) => (tellShown = resolve));
  const painter = createMapPainter(canvases, workHere, tellShown);
  painter.set({
    shapes,
    theme: 'light',
    width,
    height,
    pixelRatio: 1,
    groupOf: null,
    region: [],
    labels: [],
    nameOf: null,
    signs: false
  });
  painter.show(view);
  await shown;
  return painter;
}

/** The map of the explorer, by its own painter: areas are numbers in a raster, a recolour looks every pixel up. */
export async function ownMap(scene: MapScene): Promise<DrawnMap> {
  const { shapes, stepsOf } = scene;
  const painter = await openMap(scene);
  const looks = steps.map((step): AreaFill => ({ kind: 'sequential', step }));
  return {
    draw: (step) => painter.colour({ looks, of: stepsOf(step) }),
    areaAt: (x, y) => shapes.place(painter.at(x, y) ?? '')
  };
}
