import { readCsv } from './read-csv.ts';

/** One edge of a municipal change: what was `oudeCode` until `datum` is (partly) `nieuweCode` since. */
export interface Herindeling {
  readonly datum: string;
  readonly oudeCode: string;
  readonly oudeNaam: string;
  readonly nieuweCode: string;
  readonly soort: 'opgeheven/samengevoegd' | 'gesplitst' | 'gepland';
  /** Published share that goes over; null for a split, for which none was published. */
  readonly aandeel: number | null;
}

/** All municipal changes since 2015, and those that are planned. */
export function readHerindelingen(): readonly Herindeling[] {
  return readCsv('herindelingen.csv', [
    'datum',
    'oude_code',
    'oude_naam',
    'nieuwe_code',
    'soort',
    'aandeel'
  ]).map((row) => ({
    datum: row.datum,
    oudeCode: row.oude_code,
    oudeNaam: row.oude_naam,
    nieuweCode: row.nieuwe_code,
    soort: parseSoort(row.soort),
    aandeel: row.aandeel === '' ? null : Number(row.aandeel)
  }));
}

function parseSoort(text: string): Herindeling['soort'] {
  if (text === 'opgeheven/samengevoegd' || text === 'gesplitst' || text === 'gepland') return text;
  throw new Error(`unknown soort of herindeling: ${text}`);
}
