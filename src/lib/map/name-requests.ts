import type { AreaCode } from '../areas/area.ts';
import { textWidth } from '../charts/text-width.ts';
import { project, type View } from '../geometry/view.ts';
import type { LabelRequest } from './place-labels.ts';
import type { MapShapes } from './shape.ts';

export const NAME_SIZE = 12;
/** More names are a page of text, not a map. */
const MOST = 40;
const LINE = 18;

/** Names of areas that have room for them, largest first: the further in, the more of them. */
export function nameRequests(
  shapes: MapShapes,
  nameOf: (code: AreaCode) => string,
  view: View,
  frame: { readonly width: number; readonly height: number }
): readonly LabelRequest[] {
  return shapes.areas
    .flatMap(({ code, centre, box }) => {
      const [width, height] = [box[2] * view.scale, box[3] * view.scale];
      const at = project(view, centre);
      const outside = at[0] < 0 || at[1] < 0 || at[0] > frame.width || at[1] > frame.height;
      if (outside || height < LINE * 1.4 || width < LINE * 2) return [];
      const text = nameOf(code);
      if (text === '') return [];
      const needed = textWidth(text, NAME_SIZE, 500);
      return needed < width * 0.9 ? [{ text, at, width: needed, size: width * height }] : [];
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST);
}
