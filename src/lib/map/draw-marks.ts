import type { AreaCode } from '../areas/area.ts';
import type { ChartTheme } from '../charts/theme.ts';
import type { Point } from '../geometry/point.ts';
import { toAreaMask, type AreaMask } from './area-mask.ts';
import { deviceView, type CanvasPlace } from './canvas-place.ts';
import { lineWidths } from './line-widths.ts';
import { strokeLines } from '../geometry/stroke-lines.ts';

/** What stands out on a map for now: it changes with every movement, so it has a canvas of its own. */
export interface MapMarks {
  /** Outlined together in petrol with a halo. */
  readonly chosen: readonly AreaCode[];
  /** Thin outlines; fills stay. */
  readonly selected: AreaMask;
  readonly hovered: AreaCode | null;
  /** Where the keyboard is. */
  readonly focused: AreaCode | null;
  /** The loop or box that is being drawn, on the map; empty: none. */
  readonly loop: readonly Point[];
}

/** More selected areas than this, or smaller ones, are outlined together: a hundred thin rings hide the map. */
const OWN_OUTLINES = 80;
export const SMALL = 9;
/** More lines than this are no longer drawn one by one within a frame. */
const MOST_LINES = 1500;

/**
 * Lines of the map between selected areas and others; between all selected areas where few are. Null where there are too
 * many to be drawn as vectors with every movement of a brush.
 */
export function selectedLines(
  { shapes, view }: CanvasPlace,
  lines: readonly number[],
  selected: AreaMask
): readonly number[] | null {
  const { left, right } = shapes.mesh;
  let many = 0;
  for (let area = 0; area < selected.length; area++) many += selected[area] ?? 0;
  const found: number[] = [];
  if (many === 0) return found;
  const together = many > OWN_OUTLINES || shapes.typicalSize * view.scale < SMALL;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? 0;
    const [a, b] = [selected[left[line] ?? 0], selected[right[line] ?? 0]];
    if (together ? a === b : a !== 1 && b !== 1) continue;
    if (found.push(line) > MOST_LINES) return null;
  }
  return found;
}

/** Nothing is marked but what is selected. */
export const isOnlySelected = ({ chosen, hovered, focused, loop }: MapMarks): boolean =>
  chosen.length === 0 && hovered === null && focused === null && loop.length < 2;

/** `outlined`: lines of what is selected, unless they have been painted already. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  place: CanvasPlace,
  lines: readonly number[],
  { chosen, hovered, focused, loop }: MapMarks,
  outlined: readonly number[],
  theme: ChartTheme
): void {
  const { shapes, ratio } = place;
  const { mesh } = shapes;
  const device = deviceView(place);
  const where = (keep: (a: number, b: number) => boolean): readonly number[] =>
    lines.filter((line) => keep(mesh.left[line] ?? 0, mesh.right[line] ?? 0));
  const outline = (
    chosenLines: readonly number[],
    { line, halo }: { readonly line: number; readonly halo: number },
    colour: string
  ): void => {
    strokeLines(context, mesh, chosenLines, device, { colour: theme.surface, width: halo * ratio });
    strokeLines(context, mesh, chosenLines, device, { colour, width: line * ratio });
  };
  const around = (mask: AreaMask): readonly number[] => where((a, b) => mask[a] !== mask[b]);

  context.lineJoin = 'round';
  context.lineCap = 'round';
  if (outlined.length > 0) outline(outlined, lineWidths.selected, theme.petrol);
  if (chosen.length > 0) outline(around(toAreaMask(shapes, chosen)), lineWidths.chosen, theme.petrol);
  if (hovered !== null) outline(around(toAreaMask(shapes, [hovered])), lineWidths.hovered, theme.petrol);
  if (focused !== null) outline(around(toAreaMask(shapes, [focused])), lineWidths.focused, theme.ink);
  if (loop.length > 1) drawLoop(context, loop, place, theme);
}

function drawLoop(
  context: CanvasRenderingContext2D,
  loop: readonly Point[],
  place: CanvasPlace,
  theme: ChartTheme
): void {
  const { scale, left, top } = deviceView(place);
  context.beginPath();
  for (const [x, y] of loop) context.lineTo((x - left) * scale, (y - top) * scale);
  context.closePath();
  context.fillStyle = theme.petrol;
  context.globalAlpha = 0.12;
  context.fill();
  context.globalAlpha = 1;
  context.setLineDash([5 * place.ratio, 3 * place.ratio]);
  context.strokeStyle = theme.surface;
  context.lineWidth = 3.4 * place.ratio;
  context.stroke();
  context.strokeStyle = theme.petrol;
  context.lineWidth = 1.6 * place.ratio;
  context.stroke();
  context.setLineDash([]);
}
