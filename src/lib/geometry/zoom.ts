import type { Box, Point } from './point.ts';
import { toView, unproject, type View } from './view.ts';

/** How far a map may be zoomed and moved. */
export interface ZoomLimits {
  readonly least: number;
  readonly most: number;
  /** The middle of the frame stays in here. */
  readonly box: Box;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The view with a scale within limits, and the middle of the frame on the map. */
export function clampView(
  view: View,
  frame: Frame,
  { least, most, box: [left, top, width, height] }: ZoomLimits
): View {
  const scale = Math.min(most, Math.max(least, view.scale));
  const [x, y] = unproject(view, [frame.width / 2, frame.height / 2]);
  const middle: Point = [Math.min(left + width, Math.max(left, x)), Math.min(top + height, Math.max(top, y))];
  if (scale === view.scale && middle[0] === x && middle[1] === y) return view;
  return aroundMiddle(middle, scale, frame);
}

/** The view `factor` times as large, with the same spot of the map under a pixel. */
export function zoomAround(view: View, pixel: Point, factor: number, limits: ZoomLimits): View {
  const scale = Math.min(limits.most, Math.max(limits.least, view.scale * factor));
  const [x, y] = unproject(view, pixel);
  return { scale, left: x - pixel[0] / scale, top: y - pixel[1] / scale };
}

/** The view moved along with a drag of so many pixels. */
export const panBy = ({ scale, left, top }: View, dx: number, dy: number): View => ({
  scale,
  left: left - dx / scale,
  top: top - dy / scale
});

/** Between two views, `share` of the way: scale grows evenly to the eye, the middle goes straight. */
export function between(from: View, to: View, share: number, frame: Frame): View {
  if (share >= 1) return to;
  const middle: Point = [frame.width / 2, frame.height / 2];
  const [fromX, fromY] = unproject(from, middle);
  const [toX, toY] = unproject(to, middle);
  const scale = from.scale * (to.scale / from.scale) ** share;
  const moved =
    from.scale === to.scale ? share : (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale);
  return aroundMiddle([fromX + (toX - fromX) * moved, fromY + (toY - fromY) * moved], scale, frame);
}

const aroundMiddle = ([x, y]: Point, scale: number, { width, height }: Frame): View =>
  toView([x - width / 2 / scale, y - height / 2 / scale, width / scale, height / scale], width);
