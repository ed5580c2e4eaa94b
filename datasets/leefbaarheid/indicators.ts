import type { DeclaredIndicator } from '../figures/figures-content.ts';

const fictional = {
  bron: 'Fictieve demonstratiecijfers',
  tabel: '',
  licentie: 'CC0 1.0',
  additief: true,
  gevoelig: false,
  afronding: 0,
  thema: 'leefbaarheid',
  reeksbreuk: null
} as const;

export const indicators: readonly DeclaredIndicator[] = [
  {
    ...fictional,
    id: 'meldingen_openbare_ruimte',
    naam: 'Meldingen over de openbare ruimte',
    naam_en: 'Reports about public space',
    eenheid: 'per 1.000 inwoners',
    per: 1000,
    soort: 'telling',
    teller: 'meldingen van inwoners over straat, groen, verlichting en afval',
    noemer: 'inwoners op 1 januari',
    richting: 'detectie_afhankelijk',
    definitie: 'Het aantal meldingen over de openbare ruimte dat de gemeente kreeg, per 1.000 inwoners.',
    definitie_en: 'Number of reports about public space received by the municipality, per 1,000 inhabitants.',
    kanttekening: 'Hangt af van wie meldt en hoe makkelijk melden is. Een actieve buurt meldt meer.'
  },
  {
    ...fictional,
    id: 'bijplaatsingen_afval',
    naam: 'Bijgeplaatst afval',
    naam_en: 'Waste left beside containers',
    eenheid: 'per 1.000 woningen',
    per: 1000,
    soort: 'telling',
    teller: 'keren dat afval naast een container is opgeruimd',
    noemer: 'woningen op 1 januari',
    richting: 'hoger_vraagt_aandacht',
    definitie: 'Het aantal keren dat de gemeente afval naast een container opruimde, per 1.000 woningen.',
    definitie_en: 'Number of times waste beside a container was removed, per 1,000 dwellings.',
    kanttekening: 'Hangt ook af van hoe vaak containers worden geleegd.'
  },
  {
    ...fictional,
    id: 'groen_nabij',
    naam: 'Woningen met groen dichtbij',
    naam_en: 'Dwellings near greenery',
    eenheid: '% van de woningen',
    per: 100,
    soort: 'percentage',
    teller: 'woningen met openbaar groen binnen 300 meter',
    noemer: 'woningen op 1 januari',
    richting: 'lager_vraagt_aandacht',
    definitie: 'Het deel van de woningen met openbaar groen binnen 300 meter.',
    definitie_en: 'Share of dwellings with public greenery within 300 metres.',
    kanttekening: 'Zegt niets over hoe het groen wordt onderhouden of gebruikt.'
  },
  {
    ...fictional,
    id: 'winkel_nabij',
    naam: 'Woningen met een winkel dichtbij',
    naam_en: 'Dwellings near a shop',
    eenheid: '% van de woningen',
    per: 100,
    soort: 'percentage',
    teller: 'woningen met een winkel voor dagelijkse boodschappen binnen 1 kilometer',
    noemer: 'woningen op 1 januari',
    richting: 'context',
    definitie: 'Het deel van de woningen met een winkel voor dagelijkse boodschappen binnen 1 kilometer.',
    definitie_en: 'Share of dwellings with a shop for daily groceries within 1 kilometre.',
    kanttekening: 'In het buitengebied liggen winkels vanzelf verder weg.'
  }
];
