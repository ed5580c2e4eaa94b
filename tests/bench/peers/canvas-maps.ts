import { geoIdentity, geoPath } from 'd3';
import type { Feature, Polygon } from 'geojson';
import type { DrawnMap } from '../pages/recolour/drawn-map.ts';
import type { MapScene } from '../pages/recolour/map-scene.ts';

function canvasOf({ width, height }: MapScene): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  document.body.append(canvas);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  return context;
}

/** A GeoJSON polygon per area, in pixels of the canvas. */
export const featuresOf = ({ rings }: MapScene): readonly Feature<Polygon, null>[] =>
  rings.map((rings) => ({
    type: 'Feature',
    properties: null,
    geometry: { type: 'Polygon', coordinates: rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y])) }
  }));

/**
 * One cached Path2D per area; areas of a colour are filled after each other, so that the colour is set six times. A hit
 * test asks the browser about paths whose box holds the point.
 */
export function cachedPaths(scene: MapScene): DrawnMap {
  const context = canvasOf(scene);
  const paths = scene.rings.map((rings) => {
    const path = new Path2D();
    for (const ring of rings) {
      ring.forEach(([x = 0, y = 0], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
      path.closePath();
    }
    return path;
  });
  const boxes = scene.rings.map((rings) => {
    const [xs, ys] = [rings.flat().map(([x = 0]) => x), rings.flat().map(([, y = 0]) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  });
  return {
    draw(step) {
      const steps = scene.stepsOf(step);
      scene.colours.forEach((colour, place) => {
        context.fillStyle = colour;
        paths.forEach((path, area) => {
          if (steps[area] === place) context.fill(path);
        });
      });
    },
    areaAt: (x, y) =>
      boxes.findIndex(
        ({ left, top, right, bottom }, area) =>
          x >= left &&
          x <= right &&
          y >= top &&
          y <= bottom &&
          context.isPointInPath(paths[area] ?? new Path2D(), x, y)
      )
  };
}

/** d3-geo on a canvas: every polygon through the path generator, the colour set six times. */
export function d3Canvas(scene: MapScene): DrawnMap {
  const context = canvasOf(scene);
  const path = geoPath(geoIdentity(), context);
  const features = featuresOf(scene);
  return {
    draw(step) {
      const steps = scene.stepsOf(step);
      scene.colours.forEach((colour, place) => {
        context.fillStyle = colour;
        features.forEach((feature, area) => {
          if (steps[area] !== place) return;
          context.beginPath();
          path(feature);
          context.fill();
        });
      });
    }
  };
}
