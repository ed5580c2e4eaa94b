import { published, type CbsIndicator } from '../cbs-indicator.ts';

const near = (id: string, naam: string, naam_en: string, eenheid: string, definitie: string): CbsIndicator =>
  published({
    id,
    naam,
    naam_en,
    thema: 'leefbaarheid',
    eenheid,
    soort: 'gemiddelde',
    definitie,
    definitie_en: `${naam_en}, mean over all inhabitants, by road.`,
    kanttekening: 'Gemiddelde over alle inwoners; CBS publiceert geen aantallen om regio’s mee te wegen.',
    formula: { waarde: id }
  });

export const voorzieningen: readonly CbsIndicator[] = [
  near(
    'afstand_huisarts',
    'Afstand tot een huisartsenpraktijk',
    'Distance to a general practice',
    'km',
    'De gemiddelde afstand over de weg van inwoners tot de dichtstbijzijnde huisartsenpraktijk.'
  ),
  near(
    'afstand_huisartsenpost',
    'Afstand tot een huisartsenpost',
    'Distance to an out-of-hours practice',
    'km',
    'De gemiddelde afstand over de weg van inwoners tot de dichtstbijzijnde huisartsenpost.'
  ),
  near(
    'afstand_ziekenhuis',
    'Afstand tot een ziekenhuis',
    'Distance to a hospital',
    'km',
    'De gemiddelde afstand over de weg van inwoners tot het dichtstbijzijnde ziekenhuis.'
  ),
  near(
    'huisartsen_3km',
    'Huisartsenpraktijken binnen 3 km',
    'General practices within 3 km',
    'praktijken',
    'Het gemiddelde aantal huisartsenpraktijken binnen 3 km over de weg.'
  ),
  near(
    'ziekenhuizen_20km',
    'Ziekenhuizen binnen 20 km',
    'Hospitals within 20 km',
    'ziekenhuizen',
    'Het gemiddelde aantal ziekenhuizen binnen 20 km over de weg.'
  )
];
