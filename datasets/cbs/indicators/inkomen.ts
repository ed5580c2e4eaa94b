import { published, rate, share, type CbsIndicator } from '../cbs-indicator.ts';

const INCOME_YEAR =
  'CBS publiceert inkomen met vertraging: het inkomensjaar ligt voor het jaar in de titel van de tabel.';

const income = (
  id: string,
  waarde: string,
  naam: string,
  naam_en: string,
  definitie: string,
  definitie_en: string,
  gewicht: string | null
): CbsIndicator =>
  published({
    id,
    naam,
    naam_en,
    thema: 'gebied_en_inkomen',
    eenheid: 'euro per jaar',
    soort: 'gemiddelde',
    additief: gewicht !== null,
    noemer: gewicht === null ? '' : gewicht,
    gevoelig: true,
    afronding: 100,
    definitie,
    definitie_en,
    kanttekening: INCOME_YEAR,
    formula: gewicht === null ? { waarde } : { waarde, gewicht }
  });

const poor = (
  id: string,
  waarde: string,
  naam: string,
  naam_en: string,
  definitie: string,
  definitie_en: string
) =>
  published({
    id,
    naam,
    naam_en,
    thema: 'gebied_en_inkomen',
    eenheid: '% van de huishoudens',
    per: 100,
    soort: 'percentage',
    noemer: 'particuliere huishoudens met inkomen',
    gevoelig: true,
    definitie,
    definitie_en,
    kanttekening: `CBS publiceert het percentage zonder het aantal. ${INCOME_YEAR}`,
    formula: { waarde }
  });

export const inkomen: readonly CbsIndicator[] = [
  rate({
    id: 'bijstand',
    naam: 'Personen met een bijstandsuitkering',
    naam_en: 'Social assistance recipients',
    thema: 'gebied_en_inkomen',
    eenheid: 'per 1.000 inwoners',
    per: 1000,
    teller: 'personen met een algemene bijstandsuitkering',
    noemer: 'inwoners op 1 januari',
    gevoelig: true,
    afronding: 10,
    definitie: 'Het aantal personen met een algemene bijstandsuitkering, per 1.000 inwoners.',
    definitie_en: 'Recipients of general social assistance per 1,000 inhabitants.',
    formula: { teller: ['bijstand'], noemer: ['inwoners'] }
  }),
  share({
    id: 'inkomensontvangers',
    naam: 'Inwoners met een inkomen',
    naam_en: 'Inhabitants with an income',
    thema: 'gebied_en_inkomen',
    eenheid: '% van de inwoners',
    teller: 'personen met inkomen',
    noemer: 'inwoners op 1 januari',
    gevoelig: true,
    afronding: 100,
    definitie: 'Het deel van de inwoners dat eigen inkomen heeft.',
    definitie_en: 'Share of inhabitants with an income of their own.',
    kanttekening: INCOME_YEAR,
    formula: { teller: ['inkomensontvangers'], noemer: ['inwoners'] }
  }),
  income(
    'inkomen_per_ontvanger',
    'inkomen_per_ontvanger',
    'Gemiddeld inkomen per inkomensontvanger',
    'Average income per recipient',
    'Het gemiddelde persoonlijke inkomen van personen met inkomen.',
    'Average personal income of people with an income.',
    'inkomensontvangers'
  ),
  income(
    'inkomen_per_inwoner',
    'inkomen_per_inwoner',
    'Gemiddeld inkomen per inwoner',
    'Average income per inhabitant',
    'Het persoonlijke inkomen gedeeld door alle inwoners.',
    'Personal income divided by all inhabitants.',
    null
  ),
  poor(
    'laag_inkomen_procent',
    'laag_inkomen_procent',
    'Huishoudens met een laag inkomen',
    'Low-income households',
    'Het deel van de huishoudens met een inkomen onder de lage-inkomensgrens.',
    'Share of households with an income below the low-income threshold.'
  ),
  poor(
    'sociaal_minimum',
    'sociaal_minimum_procent',
    'Huishoudens onder of rond het sociaal minimum',
    'Households at or near the social minimum',
    'Het deel van de huishoudens met een inkomen tot 110 procent van het sociaal minimum.',
    'Share of households with an income up to 110 per cent of the social minimum.'
  ),
  published({
    id: 'laag_inkomen',
    naam: 'Huishoudens met een laag inkomen, ten minste één jaar',
    naam_en: 'Low-income households, one year or more',
    thema: 'gebied_en_inkomen',
    eenheid: '% van de huishoudens',
    per: 100,
    soort: 'percentage',
    teller: 'huishoudens met een inkomen onder de lage-inkomensgrens',
    noemer: 'particuliere huishoudens met inkomen (zonder studenten)',
    gevoelig: true,
    afronding: 100,
    definitie: 'Het deel van de huishoudens met ten minste een jaar een inkomen onder de lage-inkomensgrens.',
    definitie_en: 'Share of households with an income below the low-income threshold for at least one year.',
    kanttekening: 'Alleen een landelijke reeks in de bestanden zonder regio’s.',
    formula: { waarde: 'laag_inkomen_aandeel' }
  }),
  published({
    id: 'langdurig_laag_inkomen',
    naam: 'Huishoudens met een langdurig laag inkomen',
    naam_en: 'Households with a long-term low income',
    thema: 'gebied_en_inkomen',
    eenheid: '% van de huishoudens',
    per: 100,
    soort: 'percentage',
    teller: 'huishoudens die vier jaar of langer onder de lage-inkomensgrens leven',
    noemer: 'particuliere huishoudens met inkomen (zonder studenten)',
    gevoelig: true,
    afronding: 100,
    definitie: 'Het deel van de huishoudens dat vier jaar of langer onder de lage-inkomensgrens leeft.',
    definitie_en: 'Share of households below the low-income threshold for four years or more.',
    kanttekening: 'Alleen een landelijke reeks in de bestanden zonder regio’s.',
    formula: { waarde: 'langdurig_laag_inkomen_aandeel' }
  })
];
