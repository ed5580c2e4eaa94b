import type { AreaCode } from '../areas/area.ts';

export type Point = readonly [x: number, y: number];

/** Planar box: left, top, width, height. Also an SVG `viewBox`. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** One area of the schematic map, in the planar coordinates of its boundaries (y downwards). */
export interface AreaShape {
  readonly code: AreaCode;
  /** SVG path data. */
  readonly path: string;
  /** A point inside the largest part, for labels, signs and the arrow keys. */
  readonly centre: Point;
  readonly box: Box;
}

/** All areas of one map (geographic or tiles), ready to draw. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly attribution: string;
  readonly areas: readonly AreaShape[];
  get(code: AreaCode): AreaShape | undefined;
  /** Codes that share a border with an area. */
  neighbours(code: AreaCode): readonly AreaCode[];
  /**
   * Merged outline per group, as path data. `groupOf` says which group an area is in; null leaves it out.
   * The group of a province gives provinces, a constant the land border, one region against null its outline.
   */
  outlines(groupOf: (code: AreaCode) => string | null): ReadonlyMap<string, string>;
  /** Inner borders between groups as one path: every line once. */
  borders(groupOf: (code: AreaCode) => string | null): string;
}
