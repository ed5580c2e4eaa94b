import { classStyle } from '../charts/class-style.ts';
import type { DrawContext } from '../charts/define.ts';
import { createSvg } from '../charts/svg-element.ts';
import { chartTheme } from '../charts/theme.ts';
import type { ChoroplethData } from './choropleth-data.ts';
import { SIGN_ROOM, SIGN_SIZE } from './draw-texts.ts';
import { LABEL_SIZE, labelRequests } from './label-requests.ts';
import { placeLabels } from './place-labels.ts';
import type { MapShapes } from './shape.ts';
import { project, type View } from '../geometry/view.ts';

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
  const requests = labelRequests(shapes, data.labels, view);
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
