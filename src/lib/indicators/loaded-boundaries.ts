/** Boundaries that an analyst loaded, on the map sheet: a topology with one object `gemeenten`, whatever its level. */
export interface LoadedBoundaries {
  readonly level: 'gemeente' | 'wijk' | 'buurt';
  readonly title: string;
  readonly topology: unknown;
  readonly width: number;
  readonly height: number;
  /** Areas in the file. */
  readonly count: number;
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
