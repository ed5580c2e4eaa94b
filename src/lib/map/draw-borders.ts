import type { AreaCode } from '../areas/area.ts';
import type { ChartTheme } from '../charts/theme.ts';
import { OUTSIDE } from '../geometry/area-mesh.ts';
import type { AreaLooks } from './area-looks.ts';
import { toAreaMask } from './area-mask.ts';
import { deviceView, type CanvasPlace } from './canvas-place.ts';
import { lineWidths } from './line-widths.ts';
import { strokeLines, type LineStyle } from './stroke-lines.ts';

export interface MapBorders {
  /** Group of every area, for thin borders between groups; null: none. */
  readonly groupOf: ((code: AreaCode) => string | null) | null;
  /** Outlined together in ink. */
  readonly region: readonly AreaCode[];
}

/** Typical width of areas on the screen, in pixels, under which their borders begin to go, and are gone. */
const [FULL, GONE] = [13, 5];

/**
 * Borders of areas (as far as they have room), of groups, the coast and the region's outline.
 *
 * `lines` are those that may be in sight.
 */
export function drawBorders(
  context: CanvasRenderingContext2D,
  place: CanvasPlace,
  lines: readonly number[],
  { groupOf, region, looks }: MapBorders & { readonly looks: AreaLooks | null },
  theme: ChartTheme
): void {
  const { shapes, view, ratio } = place;
  const { mesh } = shapes;
  const device = deviceView(place);
  const stroke = (chosen: readonly number[], style: LineStyle): void =>
    strokeLines(context, mesh, chosen, device, {
      ...style,
      width: style.width * ratio,
      dash: (style.dash ?? []).map((length) => length * ratio)
    });
  const where = (keep: (a: number, b: number) => boolean): readonly number[] =>
    lines.filter((line) => keep(mesh.left[line] ?? 0, mesh.right[line] ?? 0));

  context.lineJoin = 'round';
  context.lineCap = 'round';
  const size = shapes.typicalSize * view.scale;
  context.globalAlpha = Math.min(1, Math.max(0, (size - GONE) / (FULL - GONE)));
  if (context.globalAlpha > 0)
    stroke(
      where((a, b) => a !== OUTSIDE && b !== OUTSIDE),
      { colour: theme.areaLine, width: lineWidths.area }
    );
  context.globalAlpha = 1;

  const dotted = dottedAreas(looks, shapes.areas.length);
  if (dotted)
    stroke(
      where((a, b) => dotted[a] === 1 || dotted[b] === 1),
      { colour: theme.line2, width: lineWidths.area, dash: [1.5, 2] }
    );
  stroke(
    where((a, b) => a === OUTSIDE || b === OUTSIDE),
    { colour: theme.coast, width: lineWidths.coast }
  );
  if (shapes.parentOf) {
    const parents = groupsOf(shapes.parentOf, mesh.codes);
    stroke(
      where((a, b) => a !== OUTSIDE && b !== OUTSIDE && parents[a] !== parents[b]),
      { colour: theme.coast, width: lineWidths.area }
    );
  }
  if (groupOf) {
    const groups = groupsOf(groupOf, mesh.codes);
    stroke(
      where((a, b) => groups[a] !== groups[b] && groups[a] !== null && groups[b] !== null),
      { colour: theme.groupLine, width: lineWidths.group }
    );
  }
  if (region.length > 0) {
    const inside = toAreaMask(shapes, region);
    const outline = where((a, b) => inside[a] !== inside[b]);
    stroke(outline, { colour: theme.surface, width: lineWidths.region.halo });
    stroke(outline, { colour: theme.ink, width: lineWidths.region.line });
  }
}

const groupsOf = (
  groupOf: (code: AreaCode) => string | null,
  codes: readonly AreaCode[]
): readonly (string | null)[] => [null, ...codes.map((code) => groupOf(code))];

/** Areas without data have no fill but an outline; null when there are none. */
function dottedAreas(looks: AreaLooks | null, count: number): Uint8Array | null {
  if (!looks || looks.of.length !== count) return null;
  const dotted = looks.looks.map((look) => look.kind === 'class' && look.class === 'geen_gegevens');
  if (!dotted.includes(true)) return null;
  const mask = new Uint8Array(count + 1);
  for (const [place, look] of looks.of.entries()) mask[place + 1] = Number(dotted[look] ?? false);
  return mask;
}
