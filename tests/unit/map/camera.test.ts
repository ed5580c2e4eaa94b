import { describe, expect, test } from 'vitest';
import type { View } from '#lib/geometry/view.ts';
import { createCamera, type CameraScene, type Motion } from '#lib/map/camera.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { smallBoundaries } from './small-boundaries.ts';

const inset = { top: 0, right: 0, bottom: 0, left: 0 };
const scene: CameraScene = {
  shapes: createMapShapes(smallBoundaries),
  focus: [],
  inset,
  width: 540,
  height: 400
};

/** A screen whose frames are drawn by hand. */
function handScreen(reduced = false) {
  let waiting: ((time: number) => void) | null = null;
  const motion: Motion = {
    reduced: () => reduced,
    request: (draw) => {
      waiting = draw;
      return 1;
    },
    cancel: () => (waiting = null)
  };
  const frame = (time: number): boolean => {
    const draw = waiting;
    waiting = null;
    draw?.(time);
    return draw !== null;
  };
  return { motion, frame };
}

function stand(reduced = false) {
  const views: View[] = [];
  const { motion, frame } = handScreen(reduced);
  return { camera: createCamera(scene, motion, (view) => views.push(view)), frame, views };
}

describe('a camera', () => {
  test('shows the whole map at rest, as large as fits', () => {
    expect(stand().camera.view).toEqual({ scale: 2, left: 10, top: 10 });
  });

  test('glides to another focus in a fifth of a second, and not at all where no motion is wanted', () => {
    const moving = stand();
    moving.camera.set({ ...scene, focus: ['GM0001'] });
    expect(moving.views).toEqual([]);
    for (const time of [0, 100, 200]) moving.frame(time);
    expect(moving.views).toHaveLength(3);
    expect(moving.frame(300)).toBe(false);
    expect(moving.views.at(-1)?.scale).toBe(4);

    const still = stand(true);
    still.camera.set({ ...scene, focus: ['GM0001'] });
    expect(still.views).toEqual([moving.views.at(-1)]);
  });

  test('zooms around the pointer, within limits', () => {
    const { camera } = stand();
    camera.zoom(2, [270, 200]);
    expect(camera.view).toEqual({ scale: 4, left: 77.5, top: 60 });
    expect(camera.atRest).toBe(false);
    camera.zoom(1e9, [270, 200]);
    expect(camera.view.scale).toBeLessThan(100);
    camera.zoom(1e-9, [270, 200]);
    expect(camera.view.scale).toBe(1.6);
  });

  test('keeps the middle of the frame on the map when it is dragged away', () => {
    const { camera } = stand();
    camera.pan(1e6, 0);
    expect(camera.view.left + 540 / camera.view.scale / 2).toBeCloseTo(0);
  });

  test('fits again when the frame grows while at rest, and keeps its scale when not', () => {
    const { camera } = stand();
    camera.set({ ...scene, width: 1080, height: 800 });
    expect(camera.view.scale).toBe(4);
    camera.zoom(2, [0, 0]);
    camera.set(scene);
    expect(camera.view.scale).toBe(8);
  });

  test('moves just far enough to show where the keyboard goes', () => {
    const { camera, views } = stand();
    camera.reveal([60, 60]);
    expect(views).toEqual([]);
    camera.zoom(4, [0, 0]);
    camera.reveal([260, 60]);
    const { scale, left } = camera.view;
    expect((260 - left) * scale).toBeCloseTo(540 - 32);
  });
});
