import type { ImportWorld } from '#workers/import/api.ts';
import type { Area } from '#lib/areas/area.ts';
import { formerAreas } from '#lib/areas/former-areas.ts';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { readHerindelingen } from '#datasets/reference/herindelingen.ts';

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
  const mergers = readHerindelingen().map(({ datum, oudeCode, oudeNaam, nieuweCode, soort, aandeel }) => ({
    datum,
    oude_code: oudeCode,
    oude_naam: oudeNaam,
    nieuwe_code: nieuweCode,
    soort,
    aandeel
  }));
  return {
    areas,
    small: [],
    former: formerAreas(mergers, '2024-12-31'),
    inhabitants: Object.fromEntries(gemeenten.map(({ code }) => [code, 1000])),
    remembered: {}
  };
}
