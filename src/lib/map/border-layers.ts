import type { AreaCode } from '../areas/area.ts';
import type { ChartTheme } from '../charts/theme.ts';
import { OUTSIDE } from '../geometry/area-mesh.ts';
import type { LineLayer } from '../geometry/line-layer.ts';
import type { LineStyle } from '../geometry/stroke-lines.ts';
import { toAreaMask } from './area-mask.ts';
import { lineWidths } from './line-widths.ts';
import type { MapShapes } from './shape.ts';

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
 * `dotted`: 1 for areas without data, which have an outline instead of a fill; null: none. `scale`: CSS pixels per unit of
 * the map; `ratio`: pixels of the canvas per CSS pixel.
 */
export function borderLayers(
  shapes: MapShapes,
  { groupOf, region, dotted }: MapBorders & { readonly dotted: Uint8Array | null },
  { scale, ratio }: { readonly scale: number; readonly ratio: number },
  theme: ChartTheme
): readonly LineLayer[] {
  const layer = (
    kinds: ArrayLike<number>,
    where: LineLayer['where'],
    styles: readonly LineStyle[],
    alpha = 1
  ): LineLayer => ({
    kinds: Uint16Array.from(kinds),
    where,
    alpha,
    strokes: styles.map(({ colour, width, dash = [] }) => ({
      colour,
      width: width * ratio,
      dash: dash.map((length) => length * ratio)
    }))
  });
  const count = shapes.areas.length + 1;
  const room = Math.min(1, Math.max(0, (shapes.typicalSize * scale - GONE) / (FULL - GONE)));
  const one = Array.from({ length: count }, (_, number) => number);
  const land = one.map((number) => Number(number !== OUTSIDE));
  return [
    ...(room > 0 ? [layer(one, 'between', [{ colour: theme.areaLine, width: lineWidths.area }], room)] : []),
    ...(dotted?.length === count
      ? [layer(dotted, 'touching', [{ colour: theme.line2, width: lineWidths.area, dash: [1.5, 2] }])]
      : []),
    layer(land, 'around', [{ colour: theme.coast, width: lineWidths.coast }]),
    ...(shapes.parentOf
      ? [
          layer(kindsOf(shapes, shapes.parentOf), 'between', [
            { colour: theme.coast, width: lineWidths.area }
          ])
        ]
      : []),
    ...(groupOf
      ? [layer(kindsOf(shapes, groupOf), 'between', [{ colour: theme.groupLine, width: lineWidths.group }])]
      : []),
    ...(region.length > 0
      ? [
          layer(toAreaMask(shapes, region), 'around', [
            { colour: theme.surface, width: lineWidths.region.halo },
            { colour: theme.ink, width: lineWidths.region.line }
          ])
        ]
      : [])
  ];
}

/** Groups as numbers; 0 for areas without one, and for what is outside. */
function kindsOf(shapes: MapShapes, groupOf: (code: AreaCode) => string | null): readonly number[] {
  const numbers = new Map<string, number>();
  const numberOf = (group: string | null): number => {
    if (group === null) return 0;
    const number = numbers.get(group) ?? numbers.size + 1;
    numbers.set(group, number);
    return number;
  };
  return [0, ...shapes.areas.map(({ code }) => numberOf(groupOf(code)))];
}
