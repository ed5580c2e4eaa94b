import type { Area, AreaCode, CustomRegion } from '#lib/areas/area.ts';
import { createDirectory } from '#lib/areas/directory.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import type { Observation } from '#lib/indicators/observation.ts';

/** A gemeente of the test country: its two letters say province and RIEC. */
export const gemeente = (code: AreaCode, naam: string, provincie = 'PV01', riec = 'RIEC_NN'): Area => ({
  code,
  naam,
  niveau: 'gemeente',
  provincie,
  riec,
  veiligheidsregio: null,
  gemeente: code,
  wijk: null
});

export const larger = (code: AreaCode, naam: string, niveau: 'land' | 'provincie' | 'riec'): Area => ({
  code,
  naam,
  niveau,
  provincie: null,
  riec: null,
  veiligheidsregio: null,
  gemeente: null,
  wijk: null
});

/** Forty gemeenten: the first ten in province 1, of which five in RIEC Noord; the rest in province 2 and RIEC Oost. */
export const smallCountry = (regions: readonly CustomRegion[] = []) =>
  createDirectory(
    [
      larger('NL01', 'Nederland', 'land'),
      larger('PV01', 'Eerste', 'provincie'),
      larger('PV02', 'Tweede', 'provincie'),
      larger('RIEC_NN', 'RIEC Noord', 'riec'),
      larger('RIEC_ON', 'RIEC Oost', 'riec'),
      ...Array.from({ length: 40 }, (_, i) =>
        gemeente(codeOf(i), `Plaats ${i}`, i < 10 ? 'PV01' : 'PV02', i < 5 ? 'RIEC_NN' : 'RIEC_ON')
      )
    ],
    regions
  );

export const codeOf = (i: number): AreaCode => `GM${String(i).padStart(4, '0')}`;

export const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  id: 'drugshandel_registraties',
  naam: 'Geregistreerde drugshandel',
  naam_en: 'Recorded drug trafficking',
  thema: 'drugs',
  eenheid: 'per 10.000 inwoners',
  per: 10000,
  teller: 'misdrijven drugshandel',
  noemer: 'inwoners op 1 januari',
  soort: 'telling',
  additief: true,
  richting: 'detectie_afhankelijk',
  gevoelig: false,
  afronding: 0,
  bron: 'politie',
  tabel: '47018NED',
  licentie: 'CC BY 4.0',
  definitie: '',
  definitie_en: '',
  kanttekening: '',
  niveaus: ['gemeente'],
  perioden: ['2024'],
  reeksbreuk: null,
  ...change
});

export const observation = (
  gebied: AreaCode,
  teller: number | null,
  noemer: number | null,
  change: Partial<Observation> = {}
): Observation => ({
  gebied,
  periode: '2024',
  indicator: 'drugshandel_registraties',
  teller,
  noemer,
  waarde: teller === null || noemer === null ? null : (teller / noemer) * 10000,
  markering: teller === null ? 'geheim' : '',
  ...change
});
