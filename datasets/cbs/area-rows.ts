import type { GebiedRow } from '../reference/region-rows.ts';
import { regionRows } from '../reference/region-rows.ts';
import type { Problem, StatLineTable } from './read/statline-table.ts';

/** A row of `gebieden`; StatLine does not say where a wijk or buurt lies. */
type CbsArea = Omit<GebiedRow, 'lon' | 'lat'> & {
  readonly lon: number | null;
  readonly lat: number | null;
};

/** `gebieden` of the release: regions from the reference, wijken and buurten from the newest table that has them. */
export interface AreaRows {
  readonly rows: readonly CbsArea[];
  /** Names of wijken and buurten, in lower case. */
  readonly smallNames: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Wijk and buurt say by their code in which gemeente and wijk they lie: `BU0363AA01` lies in `WK0363AA`, `GM0363`. */
export function areaRows(tables: readonly StatLineTable[], vintage: string): AreaRows {
  const regions = regionRows();
  const gemeenten = new Map(
    regions.filter(({ niveau }) => niveau === 'gemeente').map((row) => [row.code, row])
  );
  const named = tables
    .filter(({ title }) => title.includes(vintage))
    .flatMap(({ file, rows }) =>
      rows.flatMap(({ keys }) => {
        const code = keys.Code ?? keys.WijkenEnBuurten ?? '';
        return /^(WK|BU)/.test(code) ? [{ file, code, naam: keys.Naam ?? code }] : [];
      })
    );
  const small = [...new Map(named.map((area) => [area.code, area])).values()];
  const wijken = new Set(small.map(({ code }) => code).filter((code) => code.startsWith('WK')));

  const problems: Problem[] = [];
  const rows = small.flatMap(({ file, code, naam }): CbsArea[] => {
    const gemeente = gemeenten.get(`GM${code.slice(2, 6)}`);
    const wijk = `WK${code.slice(2, 8)}`;
    const reason = !gemeente
      ? 'gemeente bestaat niet'
      : wijken.has(wijk)
        ? null
        : 'wijk ontbreekt in het bestand';
    if (!gemeente || reason) {
      problems.push({ file, kind: 'rij', what: code, why: reason ?? '', count: 1 });
      return [];
    }
    return [
      {
        ...gemeente,
        code,
        naam,
        niveau: code.startsWith('WK') ? 'wijk' : 'buurt',
        gemeente: gemeente.code,
        wijk,
        geldig_van: null,
        geldig_tot: null,
        lon: null,
        lat: null
      }
    ];
  });
  return {
    rows: [...regions, ...rows],
    smallNames: new Set(small.map(({ naam }) => naam.toLowerCase())),
    problems
  };
}
