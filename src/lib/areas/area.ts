/** A code as CBS writes it (`GM0748`, `PV30`, `NL01`) or the project's own (`RIEC_ZWB`, `EIGEN_1`). */
export type AreaCode = string;

export const levels = [
  'land',
  'provincie',
  'riec',
  'veiligheidsregio',
  'gemeente',
  'wijk',
  'buurt',
  'eigen'
] as const;

/** `eigen` is a custom region: a named selection of gemeenten that exists in one document only. */
export type Level = (typeof levels)[number];

/** One area in one vintage. Codes of the larger areas it lies in are null where it has none. */
export interface Area {
  readonly code: AreaCode;
  readonly naam: string;
  readonly niveau: Level;
  readonly provincie: AreaCode | null;
  readonly riec: AreaCode | null;
  readonly veiligheidsregio: AreaCode | null;
  readonly gemeente: AreaCode | null;
  readonly wijk: AreaCode | null;
}

/** A custom region of a document: pooled from its member gemeenten. */
export interface CustomRegion {
  readonly code: AreaCode;
  readonly naam: string;
  readonly leden: readonly AreaCode[];
}

/** The whole country, the default comparison. */
export const NEDERLAND: AreaCode = 'NL01';
