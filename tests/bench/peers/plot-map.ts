import { geo, plot } from '@observablehq/plot';
import { featuresOf } from './canvas-maps.ts';
import type { DrawnMap } from '../pages/recolour/drawn-map.ts';
import type { MapScene } from '../pages/recolour/map-scene.ts';

/**
 * Observable Plot's geo mark, drawn anew at every change, which is how Plot updates: as in a cell of an Observable
 * notebook. Shapes are in pixels already, so that no time goes into projecting.
 */
export function plotMap(scene: MapScene): DrawnMap {
  const { width, height, colours } = scene;
  const features = [...featuresOf(scene)];
  const place = document.createElement('div');
  document.body.append(place);
  const draw = (step: number) => {
    const steps = scene.stepsOf(step);
    const fill = Array.from(steps, (step) => colours[step] ?? '');
    place.replaceChildren(
      plot({
        width,
        height,
        margin: 0,
        projection: { type: 'identity' },
        marks: [geo(features, { fill: { value: fill, scale: null } })]
      })
    );
  };
  return { draw };
}

/** One SVG that is kept, in which only fills are set that change. A hit test is the browser's own, as in every SVG map. */
export function svgFills(scene: MapScene): DrawnMap {
  const { width, height, colours, rings } = scene;
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const paths = rings.map((rings) => {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', rings.map((ring) => `M${ring.map(([x, y]) => `${x},${y}`).join('L')}Z`).join(''));
    return path;
  });
  svg.append(...paths);
  document.body.append(svg);
  const shown = new Uint8Array(rings.length).fill(255);
  const places = new Map<Element, number>(paths.map((path, place) => [path, place]));
  return {
    draw(step) {
      const steps = scene.stepsOf(step);
      paths.forEach((path, area) => {
        const now = steps[area] ?? 0;
        if (shown[area] === now) return;
        shown[area] = now;
        path.setAttribute('fill', colours[now] ?? '');
      });
    },
    areaAt(x, y) {
      const { left, top } = svg.getBoundingClientRect();
      return places.get(document.elementFromPoint(x + left, y + top) ?? svg) ?? -1;
    }
  };
}
