import type { ImportWorld, FormerArea } from '#workers/import/api.ts';
import type { Area } from '#lib/areas/area.ts';
import { successors } from '#lib/areas/mergers.ts';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { readHerindelingen } from '#datasets/reference/herindelingen.ts';
import { readCsv } from '#datasets/reference/read-csv.ts';

const nothing = { provincie: null, riec: null, veiligheidsregio: null, gemeente: null, wijk: null };

/** The real gemeenten and mergers, as the app gives them to the reader. */
export function smallWorld(): ImportWorld {
  const gemeenten = readGemeenten();
  const provinces = new Map(gemeenten.map(({ provincie, provincieNaam }) => [provincie, provincieNaam]));
  const areas: Area[] = [
    { ...nothing, code: 'NL01', naam: 'Nederland', niveau: 'land' },
    ...[...provinces].map(([code, naam]): Area => ({ ...nothing, code, naam, niveau: 'provincie' })),
    ...gemeenten.map(({ code, naam, provincie }): Area => ({
      ...nothing,
      code,
      naam,
      provincie,
      niveau: 'gemeente'
    }))
  ];
  const mergers = readHerindelingen().map(({ datum, oudeCode, nieuweCode, soort, aandeel }) => ({
    datum,
    oude_code: oudeCode,
    nieuwe_code: nieuweCode,
    soort,
    aandeel
  }));
  const names = readCsv('herindelingen.csv', ['datum', 'oude_code', 'oude_naam', 'soort']);
  const former = new Map<string, FormerArea>();
  for (const { datum, oude_code, oude_naam, soort } of names)
    if (soort !== 'gepland')
      former.set(oude_code, {
        code: oude_code,
        naam: oude_naam,
        until: datum,
        successors: successors(oude_code, mergers, { from: '2014-12-31', until: '2024-12-31' }).map(
          ({ code }) => code
        )
      });
  return {
    areas,
    small: [],
    former: [...former.values()],
    inhabitants: Object.fromEntries(gemeenten.map(({ code }) => [code, 1000])),
    remembered: {}
  };
}
