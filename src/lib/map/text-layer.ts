import { classStyle } from '../charts/class-style.ts';
import type { DrawContext } from '../charts/define.ts';
import { createSvg } from '../charts/svg-element.ts';
import { textWidth } from '../charts/text-width.ts';
import { chartTheme } from '../charts/theme.ts';
import type { ChoroplethData } from './choropleth-data.ts';
import { placeLabels } from './place-labels.ts';
import type { MapShapes } from './shape.ts';
import { project, type View } from '../geometry/view.ts';

const LABEL_SIZE = 13;
const SIGN_SIZE = 8.5;
/** Pixels an area must be wide and high to carry a sign. */
const SIGN_ROOM = 17;

function signTexts(
  shapes: MapShapes,
  data: ChoroplethData,
  context: DrawContext,
  view: View
): readonly SVGElement[] {
  const svg = createSvg(context.document);
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
  shapes: MapShapes,
  data: ChoroplethData,
  context: DrawContext,
  view: View
): readonly SVGElement[] {
  const svg = createSvg(context.document);
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

/** Signs and names, in pixels, so that they keep their size on any part of the map. */
export function textLayer(
  shapes: MapShapes,
  data: ChoroplethData,
  context: DrawContext,
  view: View
): SVGElement {
  return createSvg(context.document)(
    'g',
    { 'pointer-events': 'none' },
    ...signTexts(shapes, data, context, view),
    ...labelTexts(shapes, data, context, view)
  );
}
