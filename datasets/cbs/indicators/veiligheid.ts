import { published, rate, type CbsIndicator } from '../cbs-indicator.ts';

type Kind = Pick<CbsIndicator, 'id' | 'naam' | 'naam_en' | 'richting' | 'kanttekening'> & {
  readonly measure: string;
  readonly wat: string;
  readonly what: string;
  readonly per: number;
  readonly eenheid: string;
};

const offences = ({ measure, wat, what, ...kind }: Kind): CbsIndicator =>
  rate({
    ...kind,
    thema: 'veiligheid_en_veroordelingen',
    teller: `${wat} die de politie in het jaar heeft geregistreerd`,
    noemer: 'inwoners op 1 januari',
    afronding: 5,
    definitie: `Het aantal ${wat} dat de politie in een jaar heeft vastgelegd, ${kind.eenheid}.`,
    definitie_en: `Number of ${what} the police recorded in a year, by inhabitants.`,
    formula: { teller: [measure], noemer: ['inwoners'] }
  });

const per1000 = (id: string, waarde: string, naam: string, naam_en: string, wat: string): CbsIndicator =>
  published({
    id,
    naam,
    naam_en,
    thema: 'veiligheid_en_veroordelingen',
    eenheid: 'per 1.000 inwoners',
    per: 1000,
    soort: 'telling',
    teller: wat,
    noemer: 'inwoners op 1 januari',
    richting: 'hoger_vraagt_aandacht',
    definitie: `Het aantal geregistreerde misdrijven per 1.000 inwoners: ${wat}.`,
    definitie_en: `${naam_en} recorded by the police per 1,000 inhabitants.`,
    kanttekening: 'CBS publiceert hier het afgeronde cijfer zonder het aantal; daarom is er geen toets.',
    formula: { waarde }
  });

const FOUND_BY_LOOKING = 'Wie meer zoekt, vindt meer: het cijfer zegt niet hoeveel er gebeurt.';

export const veiligheid: readonly CbsIndicator[] = [
  offences({
    id: 'misdrijven_totaal',
    naam: 'Geregistreerde misdrijven totaal',
    naam_en: 'All recorded offences',
    richting: 'hoger_vraagt_aandacht',
    kanttekening: 'Aangiftebereidheid verschilt per gebied en soort.',
    measure: 'misdrijven',
    wat: 'misdrijven',
    what: 'offences',
    per: 1000,
    eenheid: 'per 1.000 inwoners'
  }),
  offences({
    id: 'drugsmisdrijven',
    naam: 'Geregistreerde drugsmisdrijven',
    naam_en: 'Recorded drug offences',
    richting: 'detectie_afhankelijk',
    kanttekening: FOUND_BY_LOOKING,
    measure: 'drugsmisdrijven',
    wat: 'drugsmisdrijven',
    what: 'drug offences',
    per: 10_000,
    eenheid: 'per 10.000 inwoners'
  }),
  offences({
    id: 'vuurwapenmisdrijven',
    naam: 'Geregistreerde vuurwapenmisdrijven',
    naam_en: 'Recorded firearm offences',
    richting: 'detectie_afhankelijk',
    kanttekening: FOUND_BY_LOOKING,
    measure: 'vuurwapenmisdrijven',
    wat: 'vuurwapenmisdrijven',
    what: 'firearm offences',
    per: 10_000,
    eenheid: 'per 10.000 inwoners'
  }),
  offences({
    id: 'witwassen_registraties',
    naam: 'Geregistreerd witwassen',
    naam_en: 'Recorded money laundering',
    richting: 'detectie_afhankelijk',
    kanttekening: FOUND_BY_LOOKING,
    measure: 'witwassen',
    wat: 'misdrijven witwassen',
    what: 'money laundering offences',
    per: 100_000,
    eenheid: 'per 100.000 inwoners'
  }),
  offences({
    id: 'mensenhandel_smokkel',
    naam: 'Geregistreerde mensenhandel en mensensmokkel',
    naam_en: 'Recorded human trafficking and smuggling',
    richting: 'detectie_afhankelijk',
    kanttekening: FOUND_BY_LOOKING,
    measure: 'mensenhandel',
    wat: 'misdrijven mensenhandel en mensensmokkel',
    what: 'human trafficking and smuggling offences',
    per: 100_000,
    eenheid: 'per 100.000 inwoners'
  }),
  per1000(
    'diefstal_woning',
    'diefstal_woning_1000',
    'Diefstal uit woning en schuur',
    'Theft from dwellings and sheds',
    'diefstal uit woning, schuur en dergelijke'
  ),
  per1000(
    'vernieling',
    'vernieling_1000',
    'Vernieling en misdrijven tegen de openbare orde',
    'Vandalism and public order offences',
    'vernieling en misdrijven tegen de openbare orde'
  ),
  per1000(
    'geweld',
    'geweld_1000',
    'Gewelds- en seksuele misdrijven',
    'Violent and sexual offences',
    'gewelds- en seksuele misdrijven'
  )
];
