import type { DemoIndicator } from '../demo-indicator.ts';
import { span } from '../span.ts';

export const weerbaarBestuur: readonly DemoIndicator[] = [
  {
    id: 'agressie_ambtsdragers',
    naam: 'Politieke ambtsdragers met ervaring van agressie',
    naam_en: 'Political office holders who experienced aggression',
    thema: 'weerbaar_bestuur',
    eenheid: '% van de respondenten',
    per: 100,
    soort: 'percentage',
    teller: 'ambtsdragers die in twaalf maanden agressie of intimidatie meemaakten',
    noemer: 'ambtsdragers die de vragenlijst invulden',
    additief: false,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Het deel van de raadsleden, wethouders en burgemeesters dat in een jaar te maken had met agressie of intimidatie.',
    definitie_en:
      'Share of councillors, aldermen and mayors who experienced aggression or intimidation in a year.',
    kanttekening:
      'Enquête met weinig respondenten per gemeente: bijna altijd alleen als regio of grootteklasse te gebruiken. Tonen vanaf 20 respondenten.',
    naarModelVan:
      'Monitor Integriteit en Veiligheid (BZK), om de twee jaar; landelijk en naar functie, niet per gemeente',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'respondenten',
      finest: 'gemeente',
      years: [2016, 2018, 2020, 2022, 2024],
      level: 44.0,
      spread: 0.12,
      urban: 0.15,
      trend: 5.0,
      provisional: false
    }
  },
  {
    id: 'melding_na_agressie',
    naam: 'Ambtsdragers die een incident meldden',
    naam_en: 'Office holders who reported an incident',
    thema: 'weerbaar_bestuur',
    eenheid: '% van de respondenten met een incident',
    per: 100,
    soort: 'percentage',
    teller: 'ambtsdragers die het laatste incident meldden bij de eigen organisatie of de politie',
    noemer: 'ambtsdragers die agressie meemaakten',
    additief: false,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie: 'Van de ambtsdragers die agressie meemaakten: het deel dat dit meldde.',
    definitie_en: 'Of office holders who experienced aggression: share that reported it.',
    kanttekening: 'Hier is hoger juist gunstig. Nog minder respondenten dan bij de vorige vraag.',
    naarModelVan: 'Monitor Integriteit en Veiligheid (BZK)',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'respondenten',
      finest: 'gemeente',
      years: [2016, 2018, 2020, 2022, 2024],
      level: 57.0,
      spread: 0.15,
      urban: 0.05,
      trend: -1.0,
      provisional: false
    }
  },
  {
    id: 'incidentmeldingen_medewerkers',
    naam: 'Meldingen van agressie tegen medewerkers',
    naam_en: 'Staff aggression reports',
    thema: 'weerbaar_bestuur',
    eenheid: 'per 1.000 fte',
    per: 1000,
    soort: 'telling',
    teller: 'incidenten in het agressieregister van de gemeente',
    noemer: 'formatie in voltijdbanen (fte)',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Het aantal geregistreerde gevallen van agressie tegen medewerkers van de gemeente, per 1.000 voltijdbanen.',
    definitie_en:
      'Number of registered aggression incidents against municipal staff, per 1,000 full-time equivalents.',
    kanttekening:
      "Meer meldingen kan betekenen dat melden normaal is geworden. Gemeenten met uitkeringsdienst of boa's in huis komen hoger uit.",
    naarModelVan: 'eigen registratie gemeente (agressieregister)',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'fte_gemeente',
      finest: 'gemeente',
      years: span(2018, 2024),
      level: 24.0,
      spread: 0.5,
      urban: 0.35,
      trend: 4.0,
      provisional: false
    }
  },
  {
    id: 'signalen_ondermijning',
    naam: 'Signalen bij het meldpunt ondermijning',
    naam_en: 'Signals at the municipal reporting point',
    thema: 'weerbaar_bestuur',
    eenheid: 'per 10.000 inwoners',
    per: 10000,
    soort: 'telling',
    teller: 'signalen van medewerkers, inwoners en ondernemers die het meldpunt heeft vastgelegd',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: false,
    afronding: 5,
    definitie:
      'Het aantal signalen over ondermijning dat bij de gemeente is vastgelegd, per 10.000 inwoners.',
    definitie_en:
      'Number of signals about undermining crime recorded by the municipality, per 10,000 inhabitants.',
    kanttekening:
      'Meet vooral hoe goed het meldpunt bekend is. Een signaal is niet onderzocht en niet bewezen.',
    naarModelVan: 'eigen registratie gemeente',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'gemeente',
      years: span(2018, 2024),
      level: 6.0,
      spread: 0.65,
      urban: 0.1,
      trend: 7.0,
      provisional: false
    }
  },
  {
    id: 'bibob_onderzoeken',
    naam: 'Bibob-onderzoeken',
    naam_en: 'Bibob screenings',
    thema: 'weerbaar_bestuur',
    eenheid: 'per 10.000 bedrijven',
    per: 10000,
    soort: 'telling',
    teller: 'door de gemeente afgeronde eigen Bibob-onderzoeken',
    noemer: 'bedrijven op 1 januari',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Het aantal keren dat de gemeente een vergunning, subsidie of vastgoedtransactie heeft onderzocht met de Wet Bibob, per 10.000 bedrijven.',
    definitie_en: 'Number of Bibob screenings completed by the municipality, per 10,000 businesses.',
    kanttekening: 'Een maat voor inzet, niet voor misbruik. Kleine gemeenten doen dit soms samen.',
    naarModelVan: 'eigen registratie gemeente; Landelijk Bureau Bibob publiceert alleen adviezen',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'bedrijven',
      finest: 'gemeente',
      years: span(2018, 2024),
      level: 17.0,
      spread: 0.6,
      urban: 0.25,
      trend: 5.0,
      provisional: false
    }
  },
  {
    id: 'basismaatregelen_weerbaarheid',
    naam: 'Basismaatregelen weerbaarheid op orde',
    naam_en: 'Resilience basics in place',
    thema: 'weerbaar_bestuur',
    eenheid: 'aantal van tien',
    per: 1,
    soort: 'index',
    teller: 'aantal basismaatregelen dat volgens de zelfscan op orde is',
    noemer: 'nvt',
    additief: false,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Hoeveel van tien basismaatregelen de gemeente op orde heeft, zoals een meldpunt, Bibob-beleid en een agressieprotocol.',
    definitie_en:
      'How many of ten basic measures the municipality has in place, such as a reporting point and a Bibob policy.',
    kanttekening: 'Zelf ingevuld. Geschikt om het gesprek te voeren, niet om gemeenten te rangschikken.',
    naarModelVan: 'zelfscan gemeente; vergelijkbaar met de weerbaarheidsscan van RIEC',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: null,
      finest: 'gemeente',
      years: [2018, 2020, 2022, 2024],
      level: 5.8,
      spread: 0.22,
      urban: 0.3,
      trend: 6.0,
      provisional: false
    }
  }
];
