import { rate, type CbsIndicator } from '../cbs-indicator.ts';

const establishments = (
  id: string,
  measure: string,
  naam: string,
  naam_en: string,
  sectie: string
): CbsIndicator =>
  rate({
    id,
    naam: `Vestigingen in ${naam}`,
    naam_en: `Establishments in ${naam_en}`,
    thema: 'branches',
    eenheid: 'per 1.000 inwoners',
    per: 1000,
    teller: `bedrijfsvestigingen in SBI-sectie ${sectie}`,
    noemer: 'inwoners op 1 januari',
    afronding: 5,
    definitie: `Het aantal bedrijfsvestigingen in ${naam} (SBI-sectie ${sectie}) per 1.000 inwoners.`,
    definitie_en: `Business establishments in ${naam_en} (SBI section ${sectie}) per 1,000 inhabitants.`,
    kanttekening: 'Een hoge dichtheid zegt niets over de ondernemers; alleen inwoners staan in de noemer.',
    formula: { teller: [measure], noemer: ['inwoners'] }
  });

export const branches: readonly CbsIndicator[] = [
  rate({
    id: 'vestigingen_totaal',
    naam: 'Bedrijfsvestigingen totaal',
    naam_en: 'All business establishments',
    thema: 'branches',
    eenheid: 'per 1.000 inwoners',
    per: 1000,
    teller: 'bedrijfsvestigingen',
    noemer: 'inwoners op 1 januari',
    afronding: 5,
    definitie: 'Het aantal bedrijfsvestigingen per 1.000 inwoners.',
    definitie_en: 'Business establishments per 1,000 inhabitants.',
    formula: { teller: ['vestigingen'], noemer: ['inwoners'] }
  }),
  establishments(
    'vestigingen_nijverheid',
    'vestigingen_nijverheid',
    'nijverheid en energie',
    'industry and energy',
    'B–F'
  ),
  establishments(
    'vestigingen_handel_horeca',
    'vestigingen_handel_horeca',
    'handel en horeca',
    'trade and hospitality',
    'G en I'
  ),
  establishments(
    'vestigingen_vervoer_informatie',
    'vestigingen_vervoer_informatie',
    'vervoer, informatie en communicatie',
    'transport, information and communication',
    'H en J'
  ),
  establishments(
    'vestigingen_financieel_vastgoed',
    'vestigingen_financieel_vastgoed',
    'financiële diensten en onroerend goed',
    'financial services and real estate',
    'K en L'
  ),
  establishments(
    'vestigingen_zakelijk',
    'vestigingen_zakelijk',
    'zakelijke dienstverlening',
    'business services',
    'M en N'
  ),
  establishments(
    'vestigingen_cultuur_overig',
    'vestigingen_cultuur_overig',
    'cultuur, recreatie en overige diensten',
    'culture, recreation and other services',
    'R–U'
  )
];
