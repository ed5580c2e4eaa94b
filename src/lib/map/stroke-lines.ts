import type { AreaMesh } from '../geometry/area-mesh.ts';
import type { View } from '../geometry/view.ts';

/** Points nearer to the last one than this, in pixels, are not drawn. */
const DETAIL = 0.4;
/** Lines in one path: Chromium strokes many middling paths sooner than a huge one. */
const BATCH = 400;

/** How lines are drawn; `dash` in pixels. */
export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Strokes lines of a map that is seen at `view`, in the pixels of the canvas. */
export function strokeLines(
  context: CanvasRenderingContext2D,
  mesh: AreaMesh,
  lines: readonly number[],
  view: View,
  { colour, width, dash = [] }: LineStyle
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  for (let from = 0; from < lines.length; from += BATCH) {
    context.beginPath();
    for (let i = from; i < Math.min(from + BATCH, lines.length); i++)
      traceLine(context, mesh, lines[i] ?? 0, view);
    context.stroke();
  }
}

function traceLine(
  context: CanvasRenderingContext2D,
  { xs, ys, starts }: AreaMesh,
  line: number,
  { scale, left, top }: View
): void {
  const end = (starts[line + 1] ?? 0) - 1;
  let [lastX, lastY] = [Infinity, Infinity];
  for (let i = starts[line] ?? 0; i <= end; i++) {
    const x = ((xs[i] ?? 0) - left) * scale;
    const y = ((ys[i] ?? 0) - top) * scale;
    if (lastX === Infinity) context.moveTo(x, y);
    else if (i < end && Math.abs(x - lastX) + Math.abs(y - lastY) < DETAIL) continue;
    else context.lineTo(x, y);
    [lastX, lastY] = [x, y];
  }
}
