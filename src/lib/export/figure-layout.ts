import { countClasses } from '../charts/class-counts.ts';
import { figureClasses } from '../charts/figure-class.ts';
import type { DrawContext } from '../charts/define.ts';
import { classDash, classFill, createHatches } from '../charts/hatches.ts';
import { createLegend } from '../charts/legend.ts';
import { createSvg, type SvgMaker } from '../charts/svg-element.ts';
import { textWidth } from '../charts/text-width.ts';
import { chartTheme, fontFamily } from '../charts/theme.ts';
import type { FigurePart, PaperFigure, PaperShapes } from '../cells/paper.ts';
import { toMarkup } from './markup.ts';
import type { Picture } from './picture.ts';
import { wrapText } from '../charts/wrap-text.ts';

/** Width of a figure in its own pixels. On A4 it stands 178 mm wide, so that its 12 px are 7.6 pt. */
export const FIGURE_WIDTH = 796;
const COLUMNS = 6;
const GAP = 28;
const ROW_GAP = 22;
const LINE = 16;

type DrawingPart = Extract<FigurePart, { kind: 'drawing' }>;

/** A part with its size: words above, a drawing under them. */
interface Placed {
  readonly words: readonly SVGElement[];
  readonly drawing: SVGElement;
  readonly width: number;
  /** Of the words. */
  readonly head: number;
  /** Of the drawing. */
  readonly height: number;
}

interface LayoutContext extends Omit<DrawContext, 'width'> {
  readonly shapes: PaperShapes;
}

/** Width of a part that takes `span` of the six columns. */
const widthOf = (span: number): number => (FIGURE_WIDTH * span - GAP * (COLUMNS - span)) / COLUMNS;

/** Beside the title of a page a figure takes a third, with its legend under it. */
const MARGIN_SPAN = 2 as const;
export const MARGIN_WIDTH = widthOf(MARGIN_SPAN);

/** All drawings of a figure and its legend as one picture; null for a figure without drawings. */
export async function layoutFigure(
  figure: Pick<PaperFigure, 'parts' | 'classes' | 'registered' | 'margin'>,
  context: LayoutContext
): Promise<Picture | null> {
  const drawings = figure.parts
    .filter((part) => part.kind === 'drawing')
    .map((part): DrawingPart => (figure.margin ? { ...part, span: MARGIN_SPAN } : part));
  if (drawings.length === 0) return null;
  const svg = createSvg(context.document);
  const placed = await Promise.all(drawings.map((part, index) => drawPart(part, index, svg, context)));
  const rows = toRows(drawings, placed);
  const narrow = drawings.every(({ span }) => span === 4) && rows.length === 1;
  const width = figure.margin
    ? MARGIN_WIDTH
    : narrow && figure.classes.length === 0
      ? widthOf(4)
      : FIGURE_WIDTH;
  const children: SVGElement[] = [];
  let y = 0;
  for (const row of rows) {
    const height = Math.max(...row.map((one) => one.head + one.height));
    let x = 0;
    for (const { words, drawing, width, height: own } of row) {
      // What stands abreast begins on one line with its words, and ends on one line with its years.
      const room = Math.max(...row.map((other) => other.head));
      children.push(
        svg('g', { transform: `translate(${x},${y})` }, ...words),
        svg('g', { transform: `translate(${x},${y + Math.max(room, height - own)})` }, drawing)
      );
      x += width + GAP;
    }
    y += height + ROW_GAP;
  }
  y -= ROW_GAP;
  if (figure.classes.length > 0) {
    const beside = narrow;
    const legend = drawLegend(figure, beside ? widthOf(2) : width, svg, context);
    const place = beside ? [widthOf(4) + GAP, Math.max(0, y - legend.height)] : [0, y + 14];
    children.push(svg('g', { transform: `translate(${place.join()})` }, legend.element));
    y = beside ? Math.max(y, legend.height) : y + 14 + legend.height;
  }
  return toPicture(svg, width, Math.ceil(y), children, context);
}

/** A root that stands on its own: namespace, size, type and colour. */
export function toPicture(
  svg: SvgMaker,
  width: number,
  height: number,
  children: readonly SVGElement[],
  { theme }: Pick<DrawContext, 'theme'>
): Picture {
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': fontFamily,
      'font-size': 12,
      fill: chartTheme(theme).ink
    },
    ...children
  );
  return { svg: toMarkup(root, 'svg'), width, height };
}

async function drawPart(
  part: DrawingPart,
  index: number,
  svg: SvgMaker,
  { shapes, ...context }: LayoutContext
): Promise<Placed> {
  const width = widthOf(part.span);
  const drawing = await part.draw({ ...context, width, idPrefix: `${context.idPrefix}-${index}` }, shapes);
  const { ink, ink2 } = chartTheme(context.theme);
  const names = wrapText(part.name, width, 13, 600);
  const abouts = wrapText(part.about, width, 12);
  const head = (names.length + abouts.length) * LINE + (names.length + abouts.length > 0 ? 6 : 0);
  const line = (text: string, place: number, attributes: Readonly<Record<string, string | number>>) =>
    svg('text', { x: 0, y: 12 + place * LINE, ...attributes }, text);
  return {
    words: [
      ...names.map((text, place) => line(text, place, { fill: ink, 'font-size': 13, 'font-weight': 600 })),
      ...abouts.map((text, place) => line(text, names.length + place, { fill: ink2 }))
    ],
    drawing: toGroup(drawing, svg),
    width,
    head,
    height: Number(drawing.getAttribute('height')) || 0
  };
}

/** Attributes of a root that mean nothing, or another thing, on a group. */
const ROOT_ONLY = new Set([
  'xmlns',
  'viewBox',
  'width',
  'height',
  'class',
  'role',
  'aria-labelledby',
  'aria-describedby'
]);

/** A drawing as a group: renderers differ in how they clip an `<svg>` inside another. */
function toGroup(drawing: SVGElement, svg: SvgMaker): SVGElement {
  const kept = [...drawing.attributes].filter(({ name }) => !ROOT_ONLY.has(name));
  const group = svg('g', Object.fromEntries(kept.map(({ name, value }) => [name, value])));
  // The figure says it once, for all its drawings together.
  const shown = [...drawing.children].filter(
    ({ localName }) => localName !== 'title' && localName !== 'desc'
  );
  group.append(...shown);
  return group;
}

/** Drawings abreast as long as they fit. */
function toRows(parts: readonly DrawingPart[], placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  let room = 0;
  parts.forEach(({ span }, index) => {
    const one = placed[index];
    if (!one) return;
    if (span > room) {
      rows.push([]);
      room = COLUMNS;
    }
    rows.at(-1)?.push(one);
    room -= span;
  });
  return rows;
}

/** Swatches with class and count; beside a map under each other, elsewhere in lines. */
function drawLegend(
  { classes, registered, margin }: Pick<PaperFigure, 'classes' | 'registered' | 'margin'>,
  room: number,
  svg: SvgMaker,
  context: LayoutContext
): { readonly element: SVGElement; readonly height: number } {
  const legend = { ...context, idPrefix: `${context.idPrefix}-legend` };
  const { ink, ink3, line2 } = chartTheme(context.theme);
  const narrow = room < FIGURE_WIDTH / 2;
  let [x, y] = [0, 0];
  // Beside a title there is room for what the drawing shows.
  const counted = createLegend(countClasses(classes), context.locale, registered).filter(
    ({ count }) => !margin || count > 0
  );
  const entries = counted.flatMap((entry) => {
    const words = entry.label;
    const count = String(entry.count);
    const width = 19 + textWidth(words, 12) + 6 + textWidth(count, 12);
    if (x > 0 && (narrow || x + width > room)) [x, y] = [0, y + 19];
    const [left, top] = [x, y];
    x += width + 18;
    return [
      svg('rect', {
        x: left + 0.5,
        y: top + 0.5,
        width: 11,
        height: 11,
        rx: 2,
        fill: classFill(entry.class, legend),
        stroke: line2,
        'stroke-width': ['duidelijk_hoger', 'hoger', 'lager', 'duidelijk_lager'].includes(entry.class)
          ? 0
          : 1,
        'stroke-dasharray': classDash(entry.class)
      }),
      svg('text', { x: left + 19, y: top + 10, fill: ink }, words),
      svg('text', { x: left + 19 + textWidth(words, 12) + 6, y: top + 10, fill: ink3 }, count)
    ];
  });
  const hatches = createHatches(legend, figureClasses);
  return { element: svg('g', {}, hatches, ...entries), height: y + 14 };
}
