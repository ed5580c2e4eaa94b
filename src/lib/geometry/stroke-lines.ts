import type { AreaMesh } from './area-mesh.ts';
import type { View } from './view.ts';

/** Points nearer to the last one than this, in pixels, are not drawn. */
const DETAIL = 0.4;
/** Lines in one path: Chromium strokes many middling paths sooner than a huge one. */
const BATCH = 400;

/** What draws lines: the context of a canvas, on the page or in a worker. */
export interface Pen {
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  lineCap: string;
  globalAlpha: number;
  setLineDash(dash: number[]): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
}

/** How lines are drawn; `width` and `dash` in pixels of the canvas. */
export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Strokes lines of a map that is seen at `view`, in the pixels of the canvas. */
export function strokeLines(
  pen: Pen,
  mesh: AreaMesh,
  lines: ArrayLike<number>,
  view: View,
  { colour, width, dash = [] }: LineStyle
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash([...dash]);
  for (let from = 0; from < lines.length; from += BATCH) {
    pen.beginPath();
    for (let i = from; i < Math.min(from + BATCH, lines.length); i++)
      traceLine(pen, mesh, lines[i] ?? 0, view);
    pen.stroke();
  }
}

function traceLine(pen: Pen, { xs, ys, starts }: AreaMesh, line: number, { scale, left, top }: View): void {
  const end = (starts[line + 1] ?? 0) - 1;
  let [lastX, lastY] = [Infinity, Infinity];
  for (let i = starts[line] ?? 0; i <= end; i++) {
    const x = ((xs[i] ?? 0) - left) * scale;
    const y = ((ys[i] ?? 0) - top) * scale;
    if (lastX === Infinity) pen.moveTo(x, y);
    else if (i < end && Math.abs(x - lastX) + Math.abs(y - lastY) < DETAIL) continue;
    else pen.lineTo(x, y);
    [lastX, lastY] = [x, y];
  }
}
