import { readCsv } from './read-csv.ts';

/** A preventive measure: on which ground it rests, what its underpinning asks, and which figures belong to it. */
interface Maatregel {
  readonly id: string;
  readonly naam: string;
  readonly fenomeen: string;
  readonly watHetIs: string;
  readonly grondslag: string;
  readonly vereisteOnderbouwing: string;
  /** Ids of indicators. */
  readonly indicatoren: readonly string[];
  readonly grenzen: string;
  readonly wie: string;
  /** Whether the legal ground was looked up; what is from memory is shown as such. */
  readonly nagezien: boolean;
}

export const readMaatregelen = (): readonly Maatregel[] =>
  readCsv('maatregelen.csv', [
    'id',
    'naam',
    'fenomeen',
    'wat_het_is',
    'grondslag',
    'vereiste_onderbouwing',
    'passende_indicatoren',
    'grenzen',
    'wie',
    'zekerheid'
  ]).map((row) => ({
    id: row.id,
    naam: row.naam,
    fenomeen: row.fenomeen,
    watHetIs: row.wat_het_is,
    grondslag: row.grondslag,
    vereisteOnderbouwing: row.vereiste_onderbouwing,
    indicatoren: row.passende_indicatoren.split(';').map((id) => id.trim()),
    grenzen: row.grenzen,
    wie: row.wie,
    nagezien: row.zekerheid === 'bevestigd'
  }));
