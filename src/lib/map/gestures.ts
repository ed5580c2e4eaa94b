import type { Point } from '../geometry/point.ts';

/** How a loop changes what is selected: alone, with Shift, with Alt. */
export type LoopEffect = 'replace' | 'add' | 'remove';

/** What pointers do with a map; points in CSS pixels of the element. */
export interface GestureHandlers {
  /** A drag draws a loop instead of moving the map. */
  loops(): boolean;
  /** Moving the map with one finger is left to the page: there is nothing to move. */
  leavesTouch(): boolean;
  hover(point: Point | null): void;
  tap(point: Point, toggles: boolean): void;
  zoom(factor: number, around: Point): void;
  pan(dx: number, dy: number): void;
  loop(points: readonly Point[], effect: LoopEffect, done: boolean): void;
}

/** A press that stays within so many pixels is a tap. */
const STILL = { mouse: 4, touch: 9 } as const;
const HOLD = 500;
/** Pixels between points of a loop. */
const LOOP_STEP = 3;
const LINE = 16;

const effectOf = ({ shiftKey, altKey }: PointerEvent): LoopEffect =>
  altKey ? 'remove' : shiftKey ? 'add' : 'replace';

/** Listens to mouse, pen, fingers and wheel; gives back what stops it. */
export function listenToGestures(node: HTMLElement, handlers: GestureHandlers): () => void {
  const pointers = new Map<number, Point>();
  let pressed: { readonly at: Point; moved: boolean; held: boolean; loop: Point[] | null } | null = null;
  let holding: ReturnType<typeof setTimeout> | undefined;

  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = node.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const spread = (): { readonly middle: Point; readonly distance: number } | null => {
    const [a, b] = [...pointers.values()];
    if (!a || !b) return null;
    return { middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], distance: Math.hypot(a[0] - b[0], a[1] - b[1]) };
  };
  const isOwn = ({ target }: Event): boolean => !(target instanceof Element && target.closest('button, a'));

  function down(event: PointerEvent): void {
    if (event.button !== 0 || !isOwn(event)) return;
    const at = pointOf(event);
    pointers.set(event.pointerId, at);
    clearTimeout(holding);
    if (pointers.size > 1) {
      pressed = null;
      return;
    }
    pressed = { at, moved: false, held: false, loop: handlers.loops() ? [at] : null };
    if (event.pointerType !== 'touch') node.setPointerCapture(event.pointerId);
    else
      holding = setTimeout(() => {
        if (!pressed || pressed.moved) return;
        pressed.held = true;
        handlers.tap(at, true);
      }, HOLD);
  }

  function move(event: PointerEvent): void {
    const point = pointOf(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      handlers.hover(isOwn(event) ? point : null);
      return;
    }
    const pinched = spread();
    pointers.set(event.pointerId, point);
    const pinching = spread();
    if (pinched && pinching) {
      handlers.zoom(pinching.distance / Math.max(1, pinched.distance), pinching.middle);
      handlers.pan(pinching.middle[0] - pinched.middle[0], pinching.middle[1] - pinched.middle[1]);
      return;
    }
    if (!pressed || pressed.held) return;
    const still = event.pointerType === 'touch' ? STILL.touch : STILL.mouse;
    if (!pressed.moved && Math.hypot(point[0] - pressed.at[0], point[1] - pressed.at[1]) < still) return;
    if (!pressed.moved) {
      pressed.moved = true;
      clearTimeout(holding);
      handlers.hover(null);
    }
    if (pressed.loop) {
      const [x, y] = pressed.loop.at(-1) ?? pressed.at;
      if (Math.hypot(point[0] - x, point[1] - y) < LOOP_STEP) return;
      pressed.loop.push(point);
      handlers.loop(pressed.loop, effectOf(event), false);
    } else handlers.pan(point[0] - before[0], point[1] - before[1]);
  }

  function up(event: PointerEvent): void {
    clearTimeout(holding);
    if (!pointers.delete(event.pointerId) || !pressed) return;
    const { at, moved, held, loop } = pressed;
    pressed = null;
    if (loop && moved) handlers.loop(loop, effectOf(event), true);
    else if (!moved && !held) handlers.tap(at, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  function cancel(event: PointerEvent): void {
    clearTimeout(holding);
    pointers.delete(event.pointerId);
    if (pressed?.loop) handlers.loop([], 'replace', false);
    pressed = null;
  }

  function wheel(event: WheelEvent): void {
    if (!isOwn(event)) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
    handlers.zoom(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.0016)), pointOf(event));
  }

  /** One finger moves the page while all of the map is in sight, else the map. */
  function touch(event: TouchEvent): void {
    if (event.touches.length > 1 || handlers.loops() || !handlers.leavesTouch()) event.preventDefault();
  }

  const listeners = new AbortController();
  const { signal } = listeners;
  node.addEventListener('pointerdown', down, { signal });
  node.addEventListener('pointermove', move, { signal });
  node.addEventListener('pointerup', up, { signal });
  node.addEventListener('pointercancel', cancel, { signal });
  node.addEventListener('pointerleave', () => pointers.size === 0 && handlers.hover(null), { signal });
  node.addEventListener('wheel', wheel, { signal, passive: false });
  node.addEventListener('touchmove', touch, { signal, passive: false });
  node.addEventListener('contextmenu', (event) => pointers.size > 0 && event.preventDefault(), { signal });
  return () => {
    clearTimeout(holding);
    listeners.abort();
  };
}
