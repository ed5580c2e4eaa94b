import { published, rate, type CbsIndicator } from '../cbs-indicator.ts';

export const gebied: readonly CbsIndicator[] = [
  rate({
    id: 'bevolkingsdichtheid',
    naam: 'Bevolkingsdichtheid',
    naam_en: 'Population density',
    thema: 'gebied_en_inkomen',
    eenheid: 'inwoners per km² land',
    per: 100,
    teller: 'inwoners op 1 januari',
    noemer: 'landoppervlak in hectare',
    afronding: 5,
    definitie: 'Het aantal inwoners per vierkante kilometer land.',
    definitie_en: 'Inhabitants per square kilometre of land.',
    formula: { teller: ['inwoners'], noemer: ['oppervlakte_land'] }
  }),
  published({
    id: 'omgevingsadressendichtheid',
    naam: 'Omgevingsadressendichtheid',
    naam_en: 'Surrounding address density',
    thema: 'gebied_en_inkomen',
    eenheid: 'adressen per km²',
    soort: 'gemiddelde',
    definitie: 'Het gemiddelde aantal adressen binnen een kilometer rond elk adres, per vierkante kilometer.',
    definitie_en: 'Mean number of addresses within one kilometre of each address, per square kilometre.',
    formula: { waarde: 'omgevingsadressendichtheid' }
  }),
  published({
    id: 'stedelijkheid',
    naam: 'Mate van stedelijkheid',
    naam_en: 'Degree of urbanisation',
    thema: 'gebied_en_inkomen',
    eenheid: 'klasse van 1 (zeer sterk) tot 5 (niet stedelijk)',
    soort: 'index',
    definitie: 'Klasse van de omgevingsadressendichtheid: 1 is zeer sterk stedelijk, 5 is niet stedelijk.',
    definitie_en: 'Class of surrounding address density: 1 is very urban, 5 is rural.',
    formula: { waarde: 'stedelijkheid' }
  })
];
