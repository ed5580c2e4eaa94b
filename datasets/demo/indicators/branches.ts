import type { DemoIndicator } from '../demo-indicator.ts';
import { span } from '../span.ts';

export const branches: readonly DemoIndicator[] = [
  {
    id: 'vestigingen_werklijst',
    naam: 'Vestigingen in branches op de werklijst',
    naam_en: 'Establishments in work-list sectors',
    thema: 'branches',
    eenheid: 'per 10.000 inwoners',
    per: 10000,
    soort: 'telling',
    teller: 'vestigingen met een hoofdactiviteit op de werklijst branches',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het aantal vestigingen in alle branches van de werklijst samen, per 10.000 inwoners.',
    definitie_en: 'Number of establishments in all work-list sectors together, per 10,000 inhabitants.',
    kanttekening:
      'De werklijst is een keuze van de gebruiker. Centrumgemeenten en toeristenplaatsen hebben meer van deze zaken omdat er meer klanten komen. Veel vestigingen is geen misstand.',
    naarModelVan:
      'CBS maatwerk of KvK Handelsregister (vijfcijferige SBI per gemeente staat niet op StatLine); landelijk 81589NED',
    tabel: '81589NED',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'wijk',
      years: span(2015, 2024),
      level: 201.0,
      spread: 0.22,
      urban: 0.25,
      trend: 2.2,
      provisional: false
    }
  },
  {
    id: 'vestigingen_totaal',
    naam: 'Bedrijfsvestigingen totaal',
    naam_en: 'All business establishments',
    thema: 'branches',
    eenheid: 'per 1.000 inwoners',
    per: 1000,
    soort: 'telling',
    teller: 'alle bedrijfsvestigingen',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het totale aantal bedrijfsvestigingen per 1.000 inwoners, ook de kleinste.',
    definitie_en:
      'Total number of business establishments per 1,000 inhabitants, including one-person businesses.',
    kanttekening:
      'Veel vestigingen zijn zelfstandigen zonder personeel op het woonadres. De groei komt daar vooral vandaan.',
    naarModelVan:
      'CBS StatLine 81575NED (vestigingen; bedrijfstak, gemeente); wijken en buurten in Kerncijfers',
    tabel: '81575NED',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 123.0,
      spread: 0.17,
      urban: 0.1,
      trend: 4.2,
      provisional: true
    }
  },
  {
    id: 'oprichtingen',
    naam: 'Opgerichte vestigingen',
    naam_en: 'New establishments',
    thema: 'branches',
    eenheid: '% van de vestigingen',
    per: 100,
    soort: 'percentage',
    teller: 'in het jaar nieuw ingeschreven vestigingen',
    noemer: 'vestigingen op 1 januari',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het aantal nieuwe vestigingen in een jaar, als percentage van het aantal dat er al was.',
    definitie_en: 'New establishments in a year as a percentage of the existing stock.',
    kanttekening:
      'Een hoog percentage hoort bij een ondernemende gemeente. Ook herinschrijvingen en verhuizingen kunnen meetellen.',
    naarModelVan: 'KvK Handelsregister; CBS 83631NED kent alleen COROP-gebied, geen gemeente',
    tabel: '83631NED',
    reeksbreuk: null,
    model: {
      noemer: 'vestigingen',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 11.2,
      spread: 0.15,
      urban: 0.3,
      trend: 1.0,
      provisional: false
    }
  },
  {
    id: 'bedrijven_jonger_2jr',
    naam: 'Bedrijven jonger dan twee jaar',
    naam_en: 'Businesses younger than two years',
    thema: 'branches',
    eenheid: '% van de bedrijven',
    per: 100,
    soort: 'percentage',
    teller: 'bedrijven die korter dan twee jaar bestaan',
    noemer: 'alle bedrijven',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het deel van de bedrijven dat nog geen twee jaar bestaat.',
    definitie_en: 'Share of businesses that have existed for less than two years.',
    kanttekening:
      'Jonge bedrijven horen bij vernieuwing. Alleen samen met andere patronen kan dit een reden zijn om verder te kijken.',
    naarModelVan: 'KvK Handelsregister of CBS maatwerk',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'bedrijven',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 18.5,
      spread: 0.14,
      urban: 0.35,
      trend: 0.8,
      provisional: false
    }
  },
  {
    id: 'faillissementen',
    naam: 'Uitgesproken faillissementen van bedrijven',
    naam_en: 'Business bankruptcies',
    thema: 'branches',
    eenheid: 'per 1.000 bedrijven',
    per: 1000,
    soort: 'telling',
    teller: 'uitgesproken faillissementen van bedrijven (eenmanszaken meegeteld)',
    noemer: 'bedrijven op 1 januari',
    additief: true,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het aantal bedrijven dat in het jaar failliet is verklaard, per 1.000 bedrijven.',
    definitie_en: 'Number of businesses declared bankrupt in the year, per 1,000 businesses.',
    kanttekening:
      'Vooral een conjunctuurcijfer. In 2020 en 2021 hielden steunmaatregelen het kunstmatig laag; dat is geen echte trend.',
    naarModelVan:
      'CBS StatLine faillissementen naar regio (tabelnummer niet nagezien); Centraal Insolventieregister',
    tabel: '',
    reeksbreuk: '2020',
    model: {
      noemer: 'bedrijven',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 1.9,
      spread: 0.3,
      urban: 0.15,
      trend: -2.0,
      provisional: true
    }
  },
  {
    id: 'branche_concentratie',
    naam: 'Concentratie van vestigingen over branches (HHI)',
    naam_en: 'Concentration of establishments over sectors (HHI)',
    thema: 'branches',
    eenheid: 'index van 0 tot 1',
    per: 1,
    soort: 'index',
    teller: 'som van de gekwadrateerde aandelen van de branches op de werklijst',
    noemer: 'nvt',
    additief: false,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Een index die laat zien of de vestigingen in de werklijst verspreid zijn over veel branches (laag) of geconcentreerd in enkele (hoog).',
    definitie_en:
      'Index showing whether work-list establishments are spread over many sectors (low) or concentrated in a few (high).',
    kanttekening:
      'Beschrijft alleen de opbouw. Kleine gemeenten hebben vanzelf een hogere waarde omdat er minder zaken zijn.',
    naarModelVan: 'berekend uit KvK of CBS maatwerk',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: null,
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 0.075,
      spread: 0.18,
      urban: -0.35,
      trend: 0.0,
      provisional: false
    }
  },
  {
    id: 'panden_meervoudig_ingeschreven',
    naam: 'Adressen met vijf of meer bedrijfsinschrijvingen',
    naam_en: 'Addresses with five or more business registrations',
    thema: 'branches',
    eenheid: 'per 1.000 panden zonder woonfunctie',
    per: 1000,
    soort: 'telling',
    teller: 'adressen waarop vijf of meer bedrijven staan ingeschreven',
    noemer: 'verblijfsobjecten zonder woonfunctie',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het aantal adressen met minstens vijf ingeschreven bedrijven, per 1.000 bedrijfspanden.',
    definitie_en:
      'Number of addresses with at least five registered businesses, per 1,000 non-residential premises.',
    kanttekening:
      'Bedrijfsverzamelgebouwen, notariskantoren, holdings en flexplekken vallen hier ook onder. Niet gebruiken om een adres te verdenken.',
    naarModelVan: 'KvK Handelsregister met BAG, maatwerk',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'panden',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 10.5,
      spread: 0.4,
      urban: 0.4,
      trend: 2.5,
      provisional: false
    }
  },
  {
    id: 'horecadichtheid',
    naam: 'Horecavestigingen',
    naam_en: 'Hospitality establishments',
    thema: 'branches',
    eenheid: 'per 10.000 inwoners',
    per: 10000,
    soort: 'telling',
    teller: 'vestigingen in SBI-afdelingen 55 en 56',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het aantal hotels, restaurants, cafés en andere horeca per 10.000 inwoners.',
    definitie_en:
      'Number of hotels, restaurants, bars and other hospitality businesses per 10,000 inhabitants.',
    kanttekening:
      'Toeristen en forensen tellen niet mee in de noemer. Kust- en centrumgemeenten zitten vanzelf hoog.',
    naarModelVan: 'CBS StatLine 81575NED (sectie I Horeca) en Kerncijfers wijken en buurten',
    tabel: '81575NED',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'wijk',
      years: span(2015, 2024),
      level: 41.5,
      spread: 0.35,
      urban: 0.2,
      trend: 2.0,
      provisional: false
    }
  }
];
