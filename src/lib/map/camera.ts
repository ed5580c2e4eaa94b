import type { AreaCode } from '../areas/area.ts';
import { toView, type View } from '../geometry/view.ts';
import { between, clampView, panBy, zoomAround, type Frame, type ZoomLimits } from '../geometry/zoom.ts';
import type { Point } from '../geometry/point.ts';
import { fitTo, type Insets } from './fit.ts';
import type { MapShapes } from './shape.ts';

/** What a camera stands before. */
export interface CameraScene extends Frame {
  readonly shapes: MapShapes;
  /** Areas that fill the frame at rest; none: the whole map. */
  readonly focus: readonly AreaCode[];
  readonly inset: Insets;
}

/** Frames of the screen; nothing moves by itself where the reader wants no motion. */
export interface Motion {
  readonly reduced: () => boolean;
  request(draw: (time: number) => void): number;
  cancel(request: number): void;
}

export interface Camera {
  readonly view: View;
  /** Whether the map stands as it fits, so that a new size fits again. */
  readonly atRest: boolean;
  set(scene: CameraScene): void;
  fit(): void;
  zoom(factor: number, around?: Point): void;
  pan(dx: number, dy: number): void;
  /** Moves just far enough to have a point of the map in sight. */
  reveal(point: Point): void;
  dispose(): void;
}

/** Design 7: 200 ms for positions, easing out. */
const MOVE = 200;
/** Pixels of an area of middling size at the deepest zoom. */
const DEEPEST = 320;
const MARGIN = 32;

/** Where a map is looked at from; `onmove` hears every step. */
export function createCamera(start: CameraScene, motion: Motion, onmove: (view: View) => void): Camera {
  let scene = start;
  let view = fitted();
  let atRest = true;
  let moving = 0;

  function fitted(focus = scene.focus): View {
    const { shapes, width, height, inset } = scene;
    return toView(fitTo(shapes, focus, width, height, inset), width);
  }

  function limits(): ZoomLimits {
    const least = 0.8 * fitted([]).scale;
    const { shapes } = scene;
    return {
      least,
      most: Math.max(8 * least, DEEPEST / Math.max(shapes.typicalSize, 1e-6)),
      box: [0, 0, shapes.width, shapes.height]
    };
  }

  function put(next: View): void {
    view = next;
    onmove(view);
  }

  function glide(to: View): void {
    motion.cancel(moving);
    if (motion.reduced()) return put(to);
    const from = view;
    let began: number | null = null;
    const step = (time: number): void => {
      began ??= time;
      const passed = Math.min(1, (time - began) / MOVE);
      put(between(from, to, 1 - (1 - passed) ** 3, scene));
      if (passed < 1) moving = motion.request(step);
    };
    moving = motion.request(step);
  }

  function move(next: View): void {
    motion.cancel(moving);
    atRest = false;
    put(clampView(next, scene, limits()));
  }

  return {
    get view() {
      return view;
    },
    get atRest() {
      return atRest;
    },
    set(next) {
      const before = scene;
      scene = next;
      const sameMap =
        before.shapes.width === next.shapes.width && before.shapes.height === next.shapes.height;
      const sameFocus = before.focus.join() === next.focus.join();
      if (!sameMap || before.width === 0) {
        atRest = true;
        put(fitted());
      } else if (!sameFocus) {
        atRest = true;
        glide(fitted());
      } else if (atRest) put(fitted());
      else put(clampView(view, scene, limits()));
    },
    fit() {
      atRest = true;
      glide(fitted());
    },
    zoom(factor, around) {
      if (around) return move(zoomAround(view, around, factor, limits()));
      atRest = false;
      const middle: Point = [scene.width / 2, scene.height / 2];
      glide(clampView(zoomAround(view, middle, factor, limits()), scene, limits()));
    },
    pan: (dx, dy) => move(panBy(view, dx, dy)),
    reveal([mapX, mapY]) {
      const { width, height } = scene;
      const [x, y] = [(mapX - view.left) * view.scale, (mapY - view.top) * view.scale];
      const dx = x < MARGIN ? MARGIN - x : Math.min(0, width - MARGIN - x);
      const dy = y < MARGIN ? MARGIN - y : Math.min(0, height - MARGIN - y);
      if (dx !== 0 || dy !== 0) move(panBy(view, dx, dy));
    },
    dispose: () => motion.cancel(moving)
  };
}
