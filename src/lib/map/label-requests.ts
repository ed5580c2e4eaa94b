import { textWidth } from '../charts/text-width.ts';
import { project, type View } from '../geometry/view.ts';
import type { MapLabel } from './choropleth-data.ts';
import type { LabelRequest } from './place-labels.ts';
import type { MapShapes } from './shape.ts';

export const LABEL_SIZE = 13;

/** Where labels would best stand: the middle of their areas, weighed by size. Labels of areas off the map are left out. */
export function labelRequests(
  shapes: MapShapes,
  labels: readonly MapLabel[],
  view: View
): readonly LabelRequest[] {
  return labels.flatMap(({ text, areas }) => {
    const members = areas.flatMap((code) => shapes.get(code) ?? []);
    const weight = members.reduce((sum, { box }) => sum + box[2] * box[3], 0);
    if (weight === 0) return [];
    const mean = (axis: 0 | 1): number =>
      members.reduce((sum, { box, centre }) => sum + centre[axis] * box[2] * box[3], 0) / weight;
    return [{ text, at: project(view, [mean(0), mean(1)]), width: textWidth(text, LABEL_SIZE, 600) }];
  });
}
