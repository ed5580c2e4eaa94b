import type { AreaCode } from '../areas/area.ts';
import type { AreaMesh } from '../geometry/area-mesh.ts';
import type { Box, Point } from '../geometry/point.ts';

/** One area of the schematic map, in the planar coordinates of its boundaries (y downwards). */
export interface AreaShape {
  readonly code: AreaCode;
  /** SVG path data. */
  readonly path: string;
  /** A point inside the largest part, for labels, signs and the arrow keys. */
  readonly centre: Point;
  readonly box: Box;
}

/** All areas of one map (geographic or tiles), ready to draw; `areas` in the order of the mesh's codes. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly attribution: string;
  readonly mesh: AreaMesh;
  readonly areas: readonly AreaShape[];
  /** Side of an area of middling size, on the sheet: tells whether their borders can be seen. */
  readonly typicalSize: number;
  /** Larger area that every area is a part of, whose borders stay where its own are too small to see; null: none. */
  readonly parentOf: ((code: AreaCode) => string | null) | null;
  get(code: AreaCode): AreaShape | undefined;
  /** Place of an area in `areas`; −1 when it is not on the map. */
  place(code: AreaCode): number;
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
