import type { AreaCode } from '../areas/area.ts';
import { countClasses, type ClassCount } from '../charts/class-counts.ts';
import { classStyle } from '../charts/class-style.ts';
import type { DrawContext } from '../charts/define.ts';
import type { FigureClass } from '../charts/figure-class.ts';
import { classDash, classFill, createHatches } from '../charts/hatches.ts';
import { classParts } from '../charts/legend.ts';
import { createSvg, type SvgMaker } from '../charts/svg-element.ts';
import { textWidth } from '../charts/text-width.ts';
import { bivariate, chartTheme, fontFamily, sequential, type ChartTheme } from '../charts/theme.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { fitTo, type Insets } from './fit.ts';
import { mapFrame } from './map-frame.ts';
import { placeLabels } from './place-labels.ts';
import type { Box, MapShapes, Point } from './shape.ts';

/** What an area shows: a tested class, that it was chosen, a step of a value scale, or two patterns together. */
export type AreaFill =
  | { readonly kind: 'class'; readonly class: FigureClass }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'sequential'; readonly step: 0 | 1 | 2 | 3 | 4 | 5 }
  | { readonly kind: 'bivariate'; readonly a: 0 | 1 | 2; readonly b: 0 | 1 | 2 };

interface MapLabel {
  readonly text: string;
  /** Written in the middle of these areas. */
  readonly areas: readonly AreaCode[];
  readonly chosen: boolean;
}

export interface ChoroplethData {
  readonly title: string;
  readonly height: number;
  /** Areas that fill the frame; null: the whole map. */
  readonly view: readonly AreaCode[] | null;
  /** Room for what floats over the map; 18 px all around when not given. */
  readonly inset?: Insets;
  readonly fills: Readonly<Record<AreaCode, AreaFill>>;
  /** How areas without a fill look: `pale` recedes behind the others, `plain` is a map to choose from. */
  readonly context: 'pale' | 'plain';
  /** Group of every area, for thin borders between groups; null: none. */
  readonly groupOf: ((code: AreaCode) => string | null) | null;
  /** Outlined together in ink: the region of the picture. */
  readonly region: readonly AreaCode[];
  /** Outlined together in petrol with a halo: what the reader chose. */
  readonly chosen: readonly AreaCode[];
  /** Outlined in thin petrol: what is brushed elsewhere. Fills stay. */
  readonly selected: readonly AreaCode[];
  readonly labels: readonly MapLabel[];
  /** Signs ▲ ▽ in areas that have room: where greyscale or dark can't carry the direction. */
  readonly signs: boolean;
}

const PADDING = 18;
const LABEL_SIZE = 13;
const SIGN_SIZE = 8.5;
const SIGN_ROOM = 17;
const LAND = 'land';

/** Areas as drawn: `scale` pixels per unit of the map, `left` and `top` at the corner of the frame. */
interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

const toView = ([left, top, width]: Box, pixels: number): View => ({ scale: pixels / width, left, top });
const project = ({ scale, left, top }: View, [x, y]: Point): Point => [(x - left) * scale, (y - top) * scale];

function fillOf(
  fill: AreaFill | undefined,
  data: ChoroplethData,
  theme: ChartTheme,
  context: DrawContext
): string {
  if (!fill) return data.context === 'pale' ? theme.land : classFill('niet_anders', context);
  switch (fill.kind) {
    case 'class':
      return classFill(fill.class, context);
    case 'chosen':
      return theme.petrolMap;
    case 'sequential':
      return sequential[fill.step];
    case 'bivariate':
      return bivariate[fill.b][fill.a];
  }
}

function areaPaths(
  svg: SvgMaker,
  shapes: MapShapes,
  data: ChoroplethData,
  context: DrawContext,
  scale: number
): SVGElement {
  const theme = chartTheme(context.theme);
  const paths = shapes.areas.map(({ code, path }) => {
    const fill = data.fills[code];
    const dash = fill?.kind === 'class' ? classDash(fill.class) : null;
    return svg('path', {
      'data-area': code,
      d: path,
      fill: fillOf(fill, data, theme, context),
      stroke: dash ? theme.line2 : null,
      'stroke-dasharray':
        dash &&
        dash
          .split(' ')
          .map((length) => Number(length) / scale)
          .join(' ')
    });
  });
  return svg(
    'g',
    { stroke: theme.areaLine, 'stroke-width': 0.7 / scale, 'stroke-linejoin': 'round' },
    ...paths
  );
}

/** A path drawn twice: wide in the surface colour, then thin, so that it reads on any fill. */
function outlined(
  svg: SvgMaker,
  d: string,
  { stroke, width, halo }: { readonly stroke: string; readonly width: number; readonly halo: number },
  surface: string
): readonly SVGElement[] {
  return [
    svg('path', { d, stroke: surface, 'stroke-width': halo }),
    svg('path', { d, stroke, 'stroke-width': width })
  ];
}

function borderPaths(
  svg: SvgMaker,
  shapes: MapShapes,
  data: ChoroplethData,
  theme: ChartTheme,
  scale: number
): SVGElement {
  const mergedOf = (codes: readonly AreaCode[]): string | undefined => {
    const members = new Set(codes);
    return shapes.outlines((code) => (members.has(code) ? LAND : null)).get(LAND);
  };
  const px = (pixels: number): number => pixels / scale;
  const land = shapes.outlines(() => LAND).get(LAND);
  const groups = data.groupOf && shapes.borders(data.groupOf);
  const region = mergedOf(data.region);
  const chosen = mergedOf(data.chosen);
  return svg(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round', 'pointer-events': 'none' },
    ...(land ? [svg('path', { d: land, stroke: theme.coast, 'stroke-width': px(0.9) })] : []),
    ...(groups ? [svg('path', { d: groups, stroke: theme.groupLine, 'stroke-width': px(1.1) })] : []),
    ...(region
      ? outlined(svg, region, { stroke: theme.ink, width: px(1.9), halo: px(4.6) }, theme.surface)
      : []),
    ...data.selected.flatMap((code) => {
      const shape = shapes.get(code);
      return shape
        ? outlined(svg, shape.path, { stroke: theme.petrol, width: px(1.5), halo: px(3.2) }, theme.surface)
        : [];
    }),
    ...(chosen
      ? outlined(svg, chosen, { stroke: theme.petrol, width: px(2.4), halo: px(5) }, theme.surface)
      : [])
  );
}

function signTexts(
  svg: SvgMaker,
  shapes: MapShapes,
  data: ChoroplethData,
  context: DrawContext,
  view: View
): readonly SVGElement[] {
  if (!data.signs) return [];
  return shapes.areas.flatMap(({ code, centre, box }) => {
    const fill = data.fills[code];
    if (fill?.kind !== 'class') return [];
    const { sign, text } = classStyle(fill.class, context.theme);
    if (!sign || Math.min(box[2], box[3]) * view.scale < SIGN_ROOM) return [];
    const [x, y] = project(view, centre);
    return [svg('text', { x, y, dy: '0.35em', fill: text, 'font-size': SIGN_SIZE }, sign)];
  });
}

function labelTexts(
  svg: SvgMaker,
  shapes: MapShapes,
  data: ChoroplethData,
  context: DrawContext,
  view: View
): readonly SVGElement[] {
  const theme = chartTheme(context.theme);
  const requests = data.labels.flatMap(({ text, areas }) => {
    const members = areas.flatMap((code) => shapes.get(code) ?? []);
    const weight = members.reduce((sum, { box }) => sum + box[2] * box[3], 0);
    if (weight === 0) return [];
    const mean = (axis: 0 | 1): number =>
      members.reduce((sum, { box, centre }) => sum + centre[axis] * box[2] * box[3], 0) / weight;
    return [{ text, at: project(view, [mean(0), mean(1)]), width: textWidth(text, LABEL_SIZE, 600) }];
  });
  const chosen = new Set(data.labels.filter((label) => label.chosen).map((label) => label.text));
  return placeLabels(requests, { width: context.width, height: data.height }).map(({ text, x, y }) =>
    svg(
      'text',
      {
        x,
        y,
        dy: '0.35em',
        fill: chosen.has(text) ? theme.petrol : theme.ink,
        'font-size': LABEL_SIZE,
        'font-weight': chosen.has(text) ? 600 : 500,
        stroke: chosen.has(text) ? theme.petrolMap : theme.labelHalo,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke'
      },
      text
    )
  );
}

/**
 * A map sheet: flat water, areas by class, outlines of the region and of what was chosen, a thin frame.
 *
 * Every area is a `<path data-area>` for pointer events; keyboard, reading card and caption are the page's.
 */
export function drawChoropleth(shapes: MapShapes, data: ChoroplethData, context: DrawContext): SVGSVGElement {
  const svg = createSvg(context.document);
  const theme = chartTheme(context.theme);
  const { width, idPrefix } = context;
  const view = toView(fitTo(shapes, data.view ?? [], width, data.height, data.inset ?? PADDING), width);
  const classes = Object.values(data.fills).flatMap((fill) => (fill.kind === 'class' ? [fill.class] : []));
  const clip = `${idPrefix}-frame`;
  const defs = createHatches(context, ['niet_anders', ...classes], view.scale);
  defs.append(svg('clipPath', { id: clip }, svg('rect', { width, height: data.height })));
  return svg(
    'svg',
    {
      class: 'plot',
      role: 'img',
      'aria-labelledby': `${idPrefix}-title`,
      'aria-describedby': `${idPrefix}-desc`,
      viewBox: `0 0 ${width} ${data.height}`,
      width,
      height: data.height,
      'font-family': fontFamily,
      'text-anchor': 'middle'
    },
    svg('title', { id: `${idPrefix}-title` }, data.title),
    svg('desc', { id: `${idPrefix}-desc` }, describeChoropleth(data, context.locale)),
    defs,
    svg('rect', { width, height: data.height, fill: theme.water }),
    svg(
      'g',
      { 'clip-path': `url(#${clip})` },
      svg(
        'g',
        { transform: `scale(${view.scale}) translate(${-view.left},${-view.top})` },
        areaPaths(svg, shapes, data, context, view.scale),
        borderPaths(svg, shapes, data, theme, view.scale)
      ),
      svg(
        'g',
        { 'pointer-events': 'none' },
        ...signTexts(svg, shapes, data, context, view),
        ...labelTexts(svg, shapes, data, context, view)
      )
    ),
    mapFrame(svg, { width, height: data.height }, theme.frame)
  ) as SVGSVGElement;
}

/** How many areas of a map are in each class, for its legend and its sentence. */
export function choroplethCounts(data: ChoroplethData): readonly ClassCount[] {
  return countClasses(
    Object.values(data.fills).flatMap((fill) => (fill.kind === 'class' ? [fill.class] : []))
  );
}

/** One sentence: the title and the number of areas in each class. */
export function describeChoropleth(data: ChoroplethData, locale: Locale): string {
  const parts = classParts(choroplethCounts(data), locale);
  return parts === ''
    ? `${data.title}.`
    : translate(locale, 'figures.map.description', { title: data.title, parts });
}
