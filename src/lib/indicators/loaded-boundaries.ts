import type { AreaMesh } from '../geometry/area-mesh.ts';

/** Boundaries that an analyst loaded, on the map sheet. */
export interface LoadedBoundaries {
  readonly level: 'gemeente' | 'wijk' | 'buurt';
  readonly title: string;
  /** Made by the reader: numbers in buffers, which pass to the page and into the store as bytes. */
  readonly mesh: AreaMesh;
  readonly width: number;
  readonly height: number;
  /** Areas in the file. */
  readonly count: number;
  /** Shapes of the file that were left out: without a code of this level, and water. */
  readonly withoutCode: number;
  readonly water: number;
  /** Areas of this level that the release has; 0 where it is not known. */
  readonly known: number;
  /** Areas of the release without a boundary: the first of them, and how many. */
  readonly missing: readonly string[];
  readonly missingCount: number;
  /** Areas of the file that the release does not have. */
  readonly unknownCount: number;
  /** Year of the municipal division, where the codes tell. */
  readonly vintage: number | null;
}
