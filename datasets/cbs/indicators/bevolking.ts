import { rate, share, type CbsIndicator } from '../cbs-indicator.ts';

const BETWEEN = ['leeftijd_15_25', 'leeftijd_25_45', 'leeftijd_45_65'] as const;
/** Sums of rounded counts may pass their whole in a small buurt. */
const EXACT_COUNTS = ['land', 'provincie', 'riec', 'gemeente'] as const;
const ROUNDED = 'Aantallen van wijken en buurten zijn door CBS afgerond op vijftallen.';

const ages = (id: string, measure: string, naam: string, naam_en: string): CbsIndicator =>
  share({
    id,
    naam: `Inwoners ${naam}`,
    naam_en: `Inhabitants ${naam_en}`,
    thema: 'bevolking',
    eenheid: '% van de inwoners',
    teller: `inwoners ${naam} op 1 januari`,
    noemer: 'inwoners op 1 januari',
    afronding: 5,
    definitie: `Het deel van de inwoners dat op 1 januari ${naam} was.`,
    definitie_en: `Share of inhabitants ${naam_en} on 1 January.`,
    kanttekening: ROUNDED,
    formula: { teller: [measure], noemer: ['inwoners'] }
  });

export const bevolking: readonly CbsIndicator[] = [
  {
    id: 'inwoners',
    naam: 'Inwoners',
    naam_en: 'Inhabitants',
    thema: 'bevolking',
    eenheid: 'inwoners',
    per: 1,
    teller: 'inwoners op 1 januari',
    noemer: '',
    soort: 'telling',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het aantal mensen dat op 1 januari in het gebied is ingeschreven.',
    definitie_en: 'Number of people registered in the area on 1 January.',
    kanttekening: `Een aantal zonder noemer wordt niet getoetst. ${ROUNDED}`,
    formula: { telling: 'inwoners' }
  },
  ages('inwoners_0_15', 'leeftijd_0_15', 'jonger dan 15 jaar', 'under 15'),
  ages('inwoners_15_25', 'leeftijd_15_25', 'van 15 tot 25 jaar', 'aged 15 to 25'),
  ages('inwoners_25_45', 'leeftijd_25_45', 'van 25 tot 45 jaar', 'aged 25 to 45'),
  ages('inwoners_45_65', 'leeftijd_45_65', 'van 45 tot 65 jaar', 'aged 45 to 65'),
  ages('inwoners_65', 'leeftijd_65', 'van 65 jaar of ouder', 'aged 65 or over'),
  share({
    id: 'inwoners_15_65',
    naam: 'Inwoners van 15 tot 65 jaar',
    naam_en: 'Inhabitants aged 15 to 65',
    thema: 'bevolking',
    eenheid: '% van de inwoners',
    teller: 'inwoners van 15 tot 65 jaar op 1 januari',
    noemer: 'inwoners op 1 januari',
    hoogstens: EXACT_COUNTS,
    definitie: 'Het deel van de inwoners dat op 1 januari van 15 tot 65 jaar oud was.',
    definitie_en: 'Share of inhabitants aged 15 to 65 on 1 January.',
    formula: { teller: BETWEEN, noemer: ['inwoners'] }
  }),
  rate({
    id: 'jongeren_per_100',
    naam: 'Jongeren ten opzichte van inwoners van 15 tot 65 jaar',
    naam_en: 'Young people relative to inhabitants aged 15 to 65',
    thema: 'bevolking',
    eenheid: 'per 100 inwoners van 15 tot 65 jaar',
    per: 100,
    teller: 'inwoners jonger dan 15 jaar',
    noemer: 'inwoners van 15 tot 65 jaar',
    hoogstens: EXACT_COUNTS,
    definitie: 'Het aantal inwoners jonger dan 15 jaar per 100 inwoners van 15 tot 65 jaar.',
    definitie_en: 'Inhabitants under 15 per 100 inhabitants aged 15 to 65.',
    kanttekening: 'De grenzen wijken af van de groene druk van CBS (20 en 65 jaar).',
    formula: { teller: ['leeftijd_0_15'], noemer: BETWEEN }
  }),
  rate({
    id: 'ouderen_per_100',
    naam: 'Ouderen ten opzichte van inwoners van 15 tot 65 jaar',
    naam_en: 'Older people relative to inhabitants aged 15 to 65',
    thema: 'bevolking',
    eenheid: 'per 100 inwoners van 15 tot 65 jaar',
    per: 100,
    teller: 'inwoners van 65 jaar of ouder',
    noemer: 'inwoners van 15 tot 65 jaar',
    hoogstens: EXACT_COUNTS,
    definitie: 'Het aantal inwoners van 65 jaar of ouder per 100 inwoners van 15 tot 65 jaar.',
    definitie_en: 'Inhabitants aged 65 or over per 100 inhabitants aged 15 to 65.',
    kanttekening: 'De grenzen wijken af van de grijze druk van CBS (20 en 65 jaar).',
    formula: { teller: ['leeftijd_65'], noemer: BETWEEN }
  }),
  share({
    id: 'eenpersoonshuishoudens',
    naam: 'Eenpersoonshuishoudens',
    naam_en: 'One-person households',
    thema: 'bevolking',
    eenheid: '% van de huishoudens',
    teller: 'huishoudens van één persoon',
    noemer: 'particuliere huishoudens',
    afronding: 5,
    definitie: 'Het deel van de particuliere huishoudens dat uit één persoon bestaat.',
    definitie_en: 'Share of private households consisting of one person.',
    formula: { teller: ['eenpersoonshuishoudens'], noemer: ['huishoudens'] }
  })
];
