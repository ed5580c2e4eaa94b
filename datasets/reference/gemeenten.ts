import { readCsv } from './read-csv.ts';

/** A gemeente in the division of 2023 and later, with the larger areas it lies in and a point inside it. */
export interface Gemeente {
  readonly code: string;
  readonly naam: string;
  readonly provincie: string;
  readonly provincieNaam: string;
  readonly veiligheidsregio: string;
  readonly veiligheidsregioNaam: string;
  readonly riec: string;
  readonly riecNaam: string;
  readonly lon: number;
  readonly lat: number;
}

/** All 342 gemeenten, in the order of their codes. */
export function readGemeenten(): readonly Gemeente[] {
  return readCsv('gemeenten.csv', [
    'code',
    'naam',
    'provincie',
    'provincie_naam',
    'veiligheidsregio',
    'veiligheidsregio_naam',
    'riec',
    'riec_naam',
    'lon',
    'lat'
  ]).map((row) => ({
    code: row.code,
    naam: row.naam,
    provincie: row.provincie,
    provincieNaam: row.provincie_naam,
    veiligheidsregio: row.veiligheidsregio,
    veiligheidsregioNaam: row.veiligheidsregio_naam,
    riec: row.riec,
    riecNaam: row.riec_naam,
    lon: Number(row.lon),
    lat: Number(row.lat)
  }));
}
