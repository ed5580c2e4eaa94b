import type { Box } from '../geometry/point.ts';
import type { View } from '../geometry/view.ts';
import type { MapShapes } from './shape.ts';

/** Where and how sharp a canvas shows a map. */
export interface CanvasPlace {
  readonly shapes: MapShapes;
  /** In CSS pixels. */
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas per CSS pixel. */
  readonly ratio: number;
}

/** Wide enough for the halo of a line that runs just outside the frame. */
const MARGIN = 8;

/** The part of the map that is seen, a little wider. */
export const seenBox = ({ view, width, height }: CanvasPlace): Box => [
  view.left - MARGIN / view.scale,
  view.top - MARGIN / view.scale,
  (width + 2 * MARGIN) / view.scale,
  (height + 2 * MARGIN) / view.scale
];

/** The view in the canvas's own pixels. */
export const deviceView = ({ view, ratio }: CanvasPlace): View => ({ ...view, scale: view.scale * ratio });
