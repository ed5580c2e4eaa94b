import type { Gemeente } from './gemeenten.ts';
import { readGemeenten } from './gemeenten.ts';
import { readHerindelingen } from './herindelingen.ts';

/** A row of the table `gebieden`. */
export interface GebiedRow {
  readonly code: string;
  readonly naam: string;
  readonly niveau: string;
  readonly provincie: string | null;
  readonly riec: string | null;
  readonly veiligheidsregio: string | null;
  readonly gemeente: string | null;
  readonly wijk: string | null;
  readonly geldig_van: string | null;
  readonly geldig_tot: string | null;
  readonly lon: number;
  readonly lat: number;
}

/**
 * Land, provincies, RIEC-regio's, veiligheidsregio's and gemeenten.
 *
 * A larger area stands at the mean of its gemeenten; `geldig_van` is null for what is older than 2015.
 */
export function regionRows(): readonly GebiedRow[] {
  const gemeenten = readGemeenten();
  const since = new Map(
    readHerindelingen()
      .filter(({ soort }) => soort !== 'gepland')
      .map(({ nieuweCode, datum }) => [nieuweCode, datum])
  );
  const grouped = (niveau: 'provincie' | 'riec' | 'veiligheidsregio') =>
    [...new Set(gemeenten.map((gemeente) => gemeente[niveau]))].sort().map((code) => {
      const members = gemeenten.filter((gemeente) => gemeente[niveau] === code);
      return { ...larger(code, members[0]?.[`${niveau}Naam`] ?? code, niveau, members), [niveau]: code };
    });

  return [
    larger('NL01', 'Nederland', 'land', gemeenten),
    ...grouped('provincie'),
    ...grouped('riec'),
    ...grouped('veiligheidsregio'),
    ...gemeenten.map((gemeente) => ({
      code: gemeente.code,
      naam: gemeente.naam,
      niveau: 'gemeente',
      provincie: gemeente.provincie,
      riec: gemeente.riec,
      veiligheidsregio: gemeente.veiligheidsregio,
      gemeente: gemeente.code,
      wijk: null,
      geldig_van: since.get(gemeente.code) ?? null,
      geldig_tot: null,
      lon: gemeente.lon,
      lat: gemeente.lat
    }))
  ];
}

function larger(code: string, naam: string, niveau: string, members: readonly Gemeente[]): GebiedRow {
  const mean = (axis: 'lon' | 'lat') =>
    members.reduce((sum, member) => sum + member[axis], 0) / members.length;
  return {
    code,
    naam,
    niveau,
    provincie: null,
    riec: null,
    veiligheidsregio: null,
    gemeente: null,
    wijk: null,
    geldig_van: null,
    geldig_tot: null,
    lon: Number(mean('lon').toFixed(5)),
    lat: Number(mean('lat').toFixed(5))
  };
}
