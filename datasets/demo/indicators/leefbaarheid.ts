import type { DemoIndicator } from '../demo-indicator.ts';
import { span } from '../span.ts';

export const leefbaarheid: readonly DemoIndicator[] = [
  {
    id: 'drugsoverlast_ervaren',
    naam: 'Inwoners die veel drugsoverlast ervaren',
    naam_en: 'Residents reporting much drug nuisance',
    thema: 'leefbaarheid',
    eenheid: '% van de respondenten',
    per: 100,
    soort: 'percentage',
    teller: 'respondenten die in de buurt veel overlast van drugsgebruik of drugshandel ervaren',
    noemer: 'inwoners van 15 jaar en ouder die de vragenlijst invulden',
    additief: false,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Het deel van de inwoners dat zegt veel overlast te hebben van drugsgebruik of drugshandel in de buurt.',
    definitie_en:
      'Share of residents reporting much nuisance from drug use or dealing in their neighbourhood.',
    kanttekening: 'Een beleving, geen telling. Enquêtemarge staat erbij. De methode is in 2021 veranderd.',
    naarModelVan: 'CBS Veiligheidsmonitor 85146NED (kerncijfers, regio)',
    tabel: '85146NED',
    reeksbreuk: '2021',
    model: {
      noemer: 'respondenten',
      finest: 'gemeente',
      years: [2017, 2019, 2021, 2023],
      level: 7.4,
      spread: 0.3,
      urban: 0.6,
      trend: 1.0,
      provisional: false
    }
  },
  {
    id: 'onveiligheidsgevoel',
    naam: 'Inwoners die zich in de buurt onveilig voelen',
    naam_en: 'Residents feeling unsafe in the neighbourhood',
    thema: 'leefbaarheid',
    eenheid: '% van de respondenten',
    per: 100,
    soort: 'percentage',
    teller: 'respondenten die zich in de eigen buurt weleens onveilig voelen',
    noemer: 'inwoners van 15 jaar en ouder die de vragenlijst invulden',
    additief: false,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: false,
    afronding: 0,
    definitie: 'Het deel van de inwoners dat zich in de eigen buurt weleens onveilig voelt.',
    definitie_en: 'Share of residents who sometimes feel unsafe in their own neighbourhood.',
    kanttekening:
      'Gevoel van onveiligheid hangt ook af van verlichting, nieuws en leeftijd. Geen maat voor criminaliteit.',
    naarModelVan: 'CBS Veiligheidsmonitor 85146NED',
    tabel: '85146NED',
    reeksbreuk: '2021',
    model: {
      noemer: 'respondenten',
      finest: 'gemeente',
      years: [2017, 2019, 2021, 2023],
      level: 14.5,
      spread: 0.18,
      urban: 0.5,
      trend: 0.5,
      provisional: false
    }
  },
  {
    id: 'leefbaarheidsscore',
    naam: 'Leefbaarheidsscore',
    naam_en: 'Liveability score',
    thema: 'leefbaarheid',
    eenheid: 'score van 1 tot 9',
    per: 1,
    soort: 'index',
    teller: 'voorspelde score op basis van ongeveer honderd omgevingskenmerken',
    noemer: 'nvt',
    additief: false,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Een berekende score voor hoe prettig een gebied is om in te wonen, op basis van kenmerken van de omgeving.',
    definitie_en:
      'Model-based score of how pleasant an area is to live in, based on characteristics of the surroundings.',
    kanttekening:
      'Een voorspelling, geen meting bij bewoners. Versies zijn onderling niet vergelijkbaar. Bevat kenmerken die met inkomen samenhangen: niet combineren tot een selectie.',
    naarModelVan: 'Leefbaarometer (BZK)',
    tabel: '',
    reeksbreuk: '2020',
    model: {
      noemer: null,
      finest: 'buurt',
      years: [2016, 2018, 2020, 2022, 2024],
      level: 4.15,
      spread: 0.02,
      urban: -0.1,
      trend: 0.1,
      provisional: false
    }
  },
  {
    id: 'meldingen_overlast',
    naam: 'Meldingen van overlast bij de politie',
    naam_en: 'Nuisance reports to the police',
    thema: 'leefbaarheid',
    eenheid: 'per 1.000 inwoners',
    per: 1000,
    soort: 'telling',
    teller: 'meldingen van overlast die de politie heeft vastgelegd',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: false,
    afronding: 5,
    definitie:
      'Het aantal meldingen van overlast in de openbare ruimte en door personen, per 1.000 inwoners.',
    definitie_en: 'Number of nuisance reports recorded by the police, per 1,000 inhabitants.',
    kanttekening:
      'Hangt af van wie belt. Een actieve wijk meldt meer. Overlast door verward gedrag is vooral een zorgvraag.',
    naarModelVan: 'politie, data.politie.nl (overlastregistraties)',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 28.0,
      spread: 0.3,
      urban: 0.6,
      trend: 1.5,
      provisional: true
    }
  },
  {
    id: 'drugs_drankoverlast',
    naam: 'Geregistreerde drugs- en drankoverlast',
    naam_en: 'Recorded drug and alcohol nuisance',
    thema: 'leefbaarheid',
    eenheid: 'per 10.000 inwoners',
    per: 10000,
    soort: 'telling',
    teller: 'registraties in politiecategorie 2.1.1 Drugs/drankoverlast',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: false,
    afronding: 5,
    definitie:
      'Het aantal keren dat de politie overlast door drugs of drank heeft geregistreerd, per 10.000 inwoners.',
    definitie_en: 'Number of recorded drug and alcohol nuisance offences per 10,000 inhabitants.',
    kanttekening: 'Sterk geconcentreerd rond stations, opvang en uitgaan. Hangt af van surveillance.',
    naarModelVan: 'politie 47018NED, categorie 2.1.1',
    tabel: '47018NED',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 2.1,
      spread: 0.7,
      urban: 0.6,
      trend: -2.0,
      provisional: true
    }
  }
];
