import type { AreaFill } from '#lib/map/choropleth-data.ts';
import { workHere } from '#lib/map/map-work.ts';
import { createMapPainter } from '#lib/map/painter.ts';
import type { DrawnMap } from './drawn-map.ts';
import type { MapScene } from './map-scene.ts';

const steps = [0, 1, 2, 3, 4, 5] as const;

/** The map of the explorer, by its own painter: areas are numbers in a raster, a recolour looks every pixel up. */
export async function ownMap({ shapes, view, width, height, stepsOf }: MapScene): Promise<DrawnMap> {
  const sheet = document.createElement('div');
  const canvas = () => document.createElement('canvas');
  const canvases = { sheet, fills: canvas(), lines: canvas(), marks: canvas() };
  sheet.append(canvases.fills);
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
  const looks = steps.map((step): AreaFill => ({ kind: 'sequential', step }));
  return {
    draw: (step) => painter.colour({ looks, of: stepsOf(step) }),
    areaAt: (x, y) => shapes.place(painter.at(x, y) ?? '')
  };
}
