import type { AreaCode } from '../areas/area.ts';
import type { Box } from '../geometry/point.ts';
import type { MapShapes } from './shape.ts';

/** Pixels to keep free along each edge, for what floats over the map. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Part of the map to show so that the areas fill a frame of `width` × `height` pixels, with `padding` pixels
 * free around (or per edge). Has the frame's own proportions. Areas that are not on the map don't count; without any, all of it.
 */
export function fitTo(
  shapes: MapShapes,
  codes: readonly AreaCode[],
  width: number,
  height: number,
  padding: number | Insets
): Box {
  const chosen = codes.flatMap((code) => shapes.get(code) ?? []);
  const boxes = (chosen.length > 0 ? chosen : shapes.areas).map((area) => area.box);
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , w]) => x + w));
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h));
  const insets =
    typeof padding === 'number' ? { top: padding, right: padding, bottom: padding, left: padding } : padding;
  const scale = Math.min(
    Math.max(width - insets.left - insets.right, width / 4) / Math.max(right - left, 1e-6),
    Math.max(height - insets.top - insets.bottom, height / 4) / Math.max(bottom - top, 1e-6)
  );
  const shiftX = (insets.left - insets.right) / 2 / scale;
  const shiftY = (insets.top - insets.bottom) / 2 / scale;
  const [w, h] = [width / scale, height / scale];
  return [(left + right - w) / 2 - shiftX, (top + bottom - h) / 2 - shiftY, w, h];
}
