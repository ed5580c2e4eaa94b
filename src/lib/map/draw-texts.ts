import type { AreaCode } from '../areas/area.ts';
import { classStyle } from '../charts/class-style.ts';
import { chartTheme, fontFamily, type ThemeName } from '../charts/theme.ts';
import { project } from '../geometry/view.ts';
import type { AreaLooks } from './area-looks.ts';
import type { CanvasPlace } from './canvas-place.ts';
import type { MapLabel } from './choropleth-data.ts';
import { LABEL_SIZE, labelRequests } from './label-requests.ts';
import { nameRequests, NAME_SIZE } from './name-requests.ts';
import { placeLabels } from './place-labels.ts';

export interface MapTexts {
  readonly labels: readonly MapLabel[];
  /** Names of areas, written where they have room; null: none. */
  readonly nameOf: ((code: AreaCode) => string) | null;
  /** Signs ▲ ▽ in areas that have room: where greyscale or dark can't carry the direction. */
  readonly signs: boolean;
}

export const SIGN_SIZE = 8.5;
/** Pixels an area must be wide and high to carry a sign. */
export const SIGN_ROOM = 17;

/** Labels, names and signs, in pixels of their own, so that they keep their size on any part of the map. */
export function drawTexts(
  context: CanvasRenderingContext2D,
  place: CanvasPlace,
  { labels, nameOf, signs, looks }: MapTexts & { readonly looks: AreaLooks | null },
  themeName: ThemeName
): void {
  const { shapes, view, ratio, width, height } = place;
  const theme = chartTheme(themeName);
  const wanted = [
    ...labelRequests(shapes, labels, view).map((one) => ({ ...one, chosen: isChosen(labels, one.text) })),
    ...(nameOf ? nameRequests(shapes, nameOf, view, place) : []).map((one) => ({ ...one, chosen: null }))
  ];
  const placed = placeLabels(wanted, { width, height });
  context.save();
  context.scale(ratio, ratio);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  if (signs && looks) drawSigns(context, place, looks, themeName);
  context.lineJoin = 'round';
  context.lineWidth = 3;
  for (const { text, x, y } of placed) {
    const chosen = wanted.find((one) => one.text === text)?.chosen ?? null;
    context.font = `${chosen ? 600 : 500} ${chosen === null ? NAME_SIZE : LABEL_SIZE}px ${fontFamily}`;
    context.strokeStyle = chosen ? theme.petrolMap : theme.labelHalo;
    context.fillStyle = chosen ? theme.petrol : theme.ink;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  context.restore();
}

const isChosen = (labels: readonly MapLabel[], text: string): boolean =>
  labels.find((label) => label.text === text)?.chosen ?? false;

function drawSigns(
  context: CanvasRenderingContext2D,
  { shapes, view, width, height }: CanvasPlace,
  { looks, of }: AreaLooks,
  theme: ThemeName
): void {
  context.font = `500 ${SIGN_SIZE}px ${fontFamily}`;
  for (const [place, { centre, box }] of shapes.areas.entries()) {
    if (Math.min(box[2], box[3]) * view.scale < SIGN_ROOM) continue;
    const look = looks[of[place] ?? 0];
    if (look?.kind !== 'class') continue;
    const { sign, text } = classStyle(look.class, theme);
    const [x, y] = project(view, centre);
    if (!sign || x < 0 || y < 0 || x > width || y > height) continue;
    context.fillStyle = text;
    context.fillText(sign, x, y);
  }
}
