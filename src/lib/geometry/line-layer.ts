import type { AreaMesh } from './area-mesh.ts';
import { lineBoxesOf } from './line-boxes.ts';
import { strokeLines, type LineStyle, type Pen } from './stroke-lines.ts';
import type { View } from './view.ts';

/** Lines of a map that are drawn alike, told by what lies on their two sides: data, so that a worker can draw them. */
export interface LineLayer {
  /** Kind of every number of the mesh, outside included; 0 takes no part. */
  readonly kinds: Uint16Array;
  /** `between` two unlike kinds; `around` also where one side takes no part; `touching`: on any side of those that take part. */
  readonly where: 'between' | 'around' | 'touching';
  /** From 0 to 1. */
  readonly alpha: number;
  /** Drawn over each other, in this order. */
  readonly strokes: readonly LineStyle[];
}

/** Halos of lines just outside the picture, in pixels of the canvas. */
const MARGIN = 24;

/** Those of some lines that are of a layer. */
export function linesOfLayer(
  { left, right }: AreaMesh,
  lines: readonly number[],
  { kinds, where }: Pick<LineLayer, 'kinds' | 'where'>
): readonly number[] {
  return lines.filter((line) => {
    const [a = 0, b = 0] = [kinds[left[line] ?? 0], kinds[right[line] ?? 0]];
    if (where === 'touching') return a !== 0 || b !== 0;
    return a !== b && (where === 'around' || (a !== 0 && b !== 0));
  });
}

/** Draws layers of a map that is seen at `view`, in the pixels of the canvas. */
export function strokeLayers(
  pen: Pen,
  mesh: AreaMesh,
  layers: readonly LineLayer[],
  view: View,
  { width, height }: { readonly width: number; readonly height: number }
): void {
  const margin = MARGIN / view.scale;
  const seen = lineBoxesOf(mesh).within([
    view.left - margin,
    view.top - margin,
    width / view.scale + 2 * margin,
    height / view.scale + 2 * margin
  ]);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  for (const layer of layers) {
    const lines = linesOfLayer(mesh, seen, layer);
    pen.globalAlpha = layer.alpha;
    for (const stroke of layer.strokes) strokeLines(pen, mesh, lines, view, stroke);
  }
}
