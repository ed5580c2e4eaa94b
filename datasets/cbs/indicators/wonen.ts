import { published, type CbsIndicator } from '../cbs-indicator.ts';

const housing = (
  id: string,
  waarde: string,
  naam: string,
  naam_en: string,
  definitie: string,
  definitie_en: string,
  richting: CbsIndicator['richting'] = 'context'
): CbsIndicator =>
  published({
    id,
    naam,
    naam_en,
    thema: 'wonen',
    eenheid: '% van de woningen',
    per: 100,
    soort: 'percentage',
    noemer: 'woningen',
    richting,
    definitie,
    definitie_en,
    kanttekening:
      'CBS publiceert het percentage zonder het aantal; daarom is er geen toets en geen regiocijfer.',
    formula: { waarde }
  });

export const wonen: readonly CbsIndicator[] = [
  published({
    id: 'woz_waarde',
    naam: 'Gemiddelde WOZ-waarde van woningen',
    naam_en: 'Average assessed dwelling value',
    thema: 'wonen',
    eenheid: 'euro',
    soort: 'gemiddelde',
    additief: true,
    noemer: 'woningvoorraad',
    definitie: 'De gemiddelde waarde van woningen volgens de gemeente (WOZ).',
    definitie_en: 'Average assessed value of dwellings (WOZ).',
    kanttekening: 'Loopt een jaar achter op de markt; regio’s zijn gewogen met de woningvoorraad.',
    formula: { waarde: 'woz_waarde', gewicht: 'woningen' }
  }),
  housing(
    'leegstand_woningen',
    'onbewoond',
    'Onbewoonde woningen',
    'Unoccupied dwellings',
    'Het deel van de woningen waar op 1 januari niemand was ingeschreven.',
    'Share of dwellings where nobody was registered on 1 January.',
    'hoger_vraagt_aandacht'
  ),
  housing(
    'koopwoningen',
    'koopwoningen',
    'Koopwoningen',
    'Owner-occupied dwellings',
    'Het deel van de woningen waar de eigenaar zelf in woont of gaat wonen.',
    'Share of dwellings that are owner-occupied.'
  ),
  housing(
    'corporatiewoningen',
    'corporatiewoningen',
    'Huurwoningen van woningcorporaties',
    'Housing association dwellings',
    'Het deel van de woningen dat eigendom is van een woningcorporatie.',
    'Share of dwellings owned by a housing association.'
  ),
  housing(
    'particuliere_huur',
    'overige_verhuurders',
    'Huurwoningen van overige verhuurders',
    'Dwellings rented out by private and other landlords',
    'Het deel van de woningen dat wordt verhuurd door een ander dan een woningcorporatie.',
    'Share of dwellings rented out by others than housing associations.'
  ),
  housing(
    'woningen_eigenaar_onbekend',
    'eigendom_onbekend',
    'Woningen met onbekende eigenaar',
    'Dwellings with unknown owner',
    'Het deel van de woningen waarvan de eigenaar niet uit de registraties blijkt.',
    'Share of dwellings whose owner is not known from registers.'
  )
];
