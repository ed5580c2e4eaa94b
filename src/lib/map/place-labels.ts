import type { Point } from '../geometry/point.ts';

export interface LabelRequest {
  readonly text: string;
  readonly at: Point;
  readonly width: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const LINE = 16;
const MARGIN = 4;
const offsets = [0, LINE, -LINE, 2 * LINE, -2 * LINE] as const;

/**
 * Middle points for labels: as near to where each belongs as the frame and the labels before it allow. A label that
 * fits nowhere near its place is left out rather than drawn over another.
 */
export function placeLabels(
  labels: readonly LabelRequest[],
  frame: { readonly width: number; readonly height: number }
): readonly PlacedLabel[] {
  const placed: (PlacedLabel & { readonly width: number })[] = [];
  for (const { text, at, width } of labels) {
    const half = width / 2 + MARGIN;
    if (2 * half > frame.width) continue;
    const x = Math.min(Math.max(at[0], half), frame.width - half);
    const free = offsets
      .map((offset) => Math.min(Math.max(at[1] + offset, LINE), frame.height - LINE))
      .find((y) =>
        placed.every(
          (other) =>
            Math.abs(other.y - y) >= LINE || Math.abs(other.x - x) >= (other.width + width) / 2 + MARGIN
        )
      );
    if (free !== undefined) placed.push({ text, x, y: free, width });
  }
  return placed;
}
