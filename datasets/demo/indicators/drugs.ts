import type { DemoIndicator } from '../demo-indicator.ts';
import { span } from '../span.ts';

export const drugs: readonly DemoIndicator[] = [
  {
    id: 'drugsmisdrijven',
    naam: 'Geregistreerde drugsmisdrijven',
    naam_en: 'Recorded drug offences',
    thema: 'drugs',
    eenheid: 'per 10.000 inwoners',
    per: 10000,
    soort: 'telling',
    teller: 'drugsmisdrijven die de politie in het jaar heeft geregistreerd',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: false,
    afronding: 5,
    definitie:
      'Het aantal misdrijven onder de Opiumwet dat de politie in een jaar in deze gemeente heeft vastgelegd, per 10.000 inwoners.',
    definitie_en:
      'Number of Opium Act offences the police recorded in the municipality in a year, per 10,000 inhabitants.',
    kanttekening:
      'Dit is een haaldelict: wie meer zoekt, vindt meer. Het cijfer zegt niet hoeveel drugshandel er is. Gemeenten met veel bezoekers of een grensovergang komen hoger uit omdat alleen inwoners in de noemer zitten.',
    naarModelVan: 'CBS StatLine 83648NED, soort misdrijf groep 6 Drugsmisdrijven (bron: politie)',
    tabel: '83648NED',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 8.3,
      spread: 0.42,
      urban: 0.45,
      trend: -1.2,
      provisional: true
    }
  },
  {
    id: 'drugshandel_registraties',
    naam: 'Geregistreerde drugshandel',
    naam_en: 'Recorded drug trafficking',
    thema: 'drugs',
    eenheid: 'per 10.000 inwoners',
    per: 10000,
    soort: 'telling',
    teller: 'geregistreerde misdrijven in politiecategorie 3.1.1 Drugshandel',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: false,
    afronding: 5,
    definitie:
      'Het aantal keren dat de politie handel in drugs heeft vastgelegd, per 10.000 inwoners, ook per wijk en buurt.',
    definitie_en:
      'Number of drug trafficking offences recorded by the police per 10,000 inhabitants, down to neighbourhood.',
    kanttekening:
      'Haaldelict en sterk afhankelijk van acties op een plek. In een buurt kan een enkel onderzoek het cijfer verdubbelen; kijk naar meerdere jaren.',
    naarModelVan:
      'CBS/politie 47018NED (wijken en buurten), categorie 3.1.1; gemeente ook via data.politie.nl',
    tabel: '47018NED',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 7.1,
      spread: 0.55,
      urban: 0.45,
      trend: -1.8,
      provisional: true
    }
  },
  {
    id: 'hennepkwekerijen',
    naam: 'Ontmantelde hennepkwekerijen',
    naam_en: 'Dismantled cannabis nurseries',
    thema: 'drugs',
    eenheid: 'per 100.000 inwoners',
    per: 100000,
    soort: 'telling',
    teller: 'hennepkwekerijen die in het jaar zijn ontmanteld',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Het aantal hennepkwekerijen dat politie en partners in een jaar hebben opgeruimd, per 100.000 inwoners.',
    definitie_en: 'Number of cannabis nurseries dismantled in a year, per 100,000 inhabitants.',
    kanttekening:
      'Een daling kan komen door minder kwekerijen of door andere prioriteiten. Niet alle eenheden leveren elk jaar volledig. Kleine aantallen: een verschil van twee of drie kwekerijen is meestal toeval.',
    naarModelVan:
      'politie, Nationaal Overzicht Drugslocaties (niet op StatLine); netbeheerder en gemeente als eigen registratie',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 15.5,
      spread: 0.5,
      urban: 0.05,
      trend: -13.5,
      provisional: true
    }
  },
  {
    id: 'drugsproductielocaties',
    naam: 'Aangetroffen productie- en opslaglocaties van drugs',
    naam_en: 'Detected drug production and storage sites',
    thema: 'drugs',
    eenheid: 'per 100.000 inwoners',
    per: 100000,
    soort: 'telling',
    teller:
      'productie- en opslaglocaties van synthetische drugs, cocaïne of heroïne die in het jaar zijn aangetroffen',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Het aantal plekken waar de politie een drugslab of een opslag voor drugsproductie heeft gevonden, per 100.000 inwoners.',
    definitie_en:
      'Number of drug laboratories and related storage sites found by the police, per 100,000 inhabitants.',
    kanttekening:
      'Zeer kleine aantallen: voor de meeste gemeenten is geen uitspraak mogelijk. Gebruik een regio of vijf jaar samen. Wat niet gevonden is, telt niet mee.',
    naarModelVan: 'politie, Nationaal Overzicht Drugslocaties',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 1.4,
      spread: 0.75,
      urban: -0.05,
      trend: 6.0,
      provisional: true
    }
  },
  {
    id: 'drugsafvaldumpingen',
    naam: 'Drugsafvaldumpingen',
    naam_en: 'Drug waste dumps',
    thema: 'drugs',
    eenheid: 'per 100 km² land',
    per: 100,
    soort: 'telling',
    teller: 'gemelde dumpingen van drugsafval in het jaar',
    noemer: 'landoppervlak in km²',
    additief: true,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: false,
    afronding: 0,
    definitie: 'Het aantal keren dat drugsafval is gevonden en gemeld, per 100 vierkante kilometer land.',
    definitie_en: 'Number of reported drug waste dumps per 100 square kilometres of land.',
    kanttekening:
      'Afhankelijk van wie het vindt en meldt. Een lage waarde in een groot buitengebied betekent niet dat er weinig gedumpt wordt; ook lozing in riool of mest telt niet mee.',
    naarModelVan:
      'politie, Nationaal Overzicht Drugslocaties; provincie en omgevingsdienst als eigen registratie',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'km2',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 1.6,
      spread: 0.95,
      urban: -0.4,
      trend: -0.5,
      provisional: true
    }
  },
  {
    id: 'sluitingen_13b',
    naam: 'Sluitingen en lasten op grond van artikel 13b Opiumwet',
    naam_en: 'Closures and orders under section 13b Opium Act',
    thema: 'drugs',
    eenheid: 'per 100.000 inwoners',
    per: 100000,
    soort: 'telling',
    teller: 'besluiten tot sluiting of last onder dwangsom op grond van artikel 13b Opiumwet',
    noemer: 'inwoners op 1 januari',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Het aantal keren dat de burgemeester een woning of ander pand sloot of een last oplegde vanwege drugs, per 100.000 inwoners.',
    definitie_en:
      'Number of closure decisions or penalty orders issued by the mayor because of drugs, per 100,000 inhabitants.',
    kanttekening:
      'Dit meet wat de gemeente doet, niet hoeveel drugspanden er zijn. Beleid verschilt per gemeente (waarschuwen of direct sluiten).',
    naarModelVan: 'eigen registratie gemeente of RIEC; geen landelijke open bron gevonden',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 10.5,
      spread: 0.6,
      urban: 0.2,
      trend: -2.0,
      provisional: true
    }
  },
  {
    id: 'drugsverdachten_woongemeente',
    naam: 'Verdachten van drugsmisdrijven naar woongemeente',
    naam_en: 'Drug suspects by municipality of residence',
    thema: 'drugs',
    eenheid: 'per 10.000 inwoners van 12 jaar en ouder',
    per: 10000,
    soort: 'telling',
    teller: 'unieke inwoners die in het jaar als verdachte van een drugsmisdrijf zijn geregistreerd',
    noemer: 'inwoners van 12 jaar en ouder',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: true,
    afronding: 10,
    definitie:
      'Het aantal inwoners dat in een jaar als verdachte van een drugsmisdrijf is geregistreerd, per 10.000 inwoners van 12 jaar en ouder.',
    definitie_en:
      'Number of residents recorded as suspect of a drug offence in a year, per 10,000 inhabitants aged 12 and over.',
    kanttekening:
      'Een verdachte is geen dader. Het gaat om waar iemand woont, niet om waar het misdrijf is gepleegd. Mag nooit worden gebruikt om personen of huishoudens aan te wijzen.',
    naarModelVan: 'CBS StatLine 81960NED (verdachten; delictgroep, woongemeente), afgerond op tientallen',
    tabel: '81960NED',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners_12plus',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 8.0,
      spread: 0.45,
      urban: 0.55,
      trend: -2.5,
      provisional: true
    }
  },
  {
    id: 'drugsverdachten_jong',
    naam: 'Jonge verdachten van drugsmisdrijven naar woongemeente',
    naam_en: 'Young drug suspects by municipality of residence',
    thema: 'drugs',
    eenheid: 'per 10.000 inwoners van 12 tot 25 jaar',
    per: 10000,
    soort: 'telling',
    teller: 'unieke inwoners van 12 tot 25 jaar die als verdachte van een drugsmisdrijf zijn geregistreerd',
    noemer: 'inwoners van 12 tot 25 jaar',
    additief: true,
    richting: 'detectie_afhankelijk',
    gevoelig: true,
    afronding: 10,
    definitie:
      'Het aantal jonge inwoners (12 tot 25 jaar) dat als verdachte van een drugsmisdrijf is geregistreerd, per 10.000 leeftijdgenoten.',
    definitie_en: 'Number of residents aged 12 to 24 recorded as drug suspects, per 10,000 peers.',
    kanttekening:
      'Kleine aantallen in de meeste gemeenten. Zegt iets over waar preventie voor jongeren nuttig kan zijn, niets over een school, een groep of een persoon.',
    naarModelVan: 'CBS, maatwerk op verdachtenregistratie (zelfde bron als 81960NED)',
    tabel: '81960NED',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners_12_24',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 18.0,
      spread: 0.5,
      urban: 0.5,
      trend: -3.0,
      provisional: true
    }
  },
  {
    id: 'drugsverdachten_van_elders',
    naam: 'Drugsverdachten die in een andere gemeente wonen',
    naam_en: 'Drug suspects living elsewhere',
    thema: 'drugs',
    eenheid: '% van de verdachten',
    per: 100,
    soort: 'percentage',
    teller: 'verdachten van een drugsmisdrijf in deze gemeente die in een andere gemeente wonen',
    noemer: 'alle verdachten van een drugsmisdrijf in deze gemeente',
    additief: true,
    richting: 'context',
    gevoelig: true,
    afronding: 10,
    definitie: 'Van alle verdachten van drugsmisdrijven in deze gemeente: het deel dat ergens anders woont.',
    definitie_en:
      'Share of suspects of drug offences committed in this municipality who live in another municipality.',
    kanttekening:
      'Laat zien of het vooral om inwoners of om mensen van buiten gaat. Kleine gemeenten scoren vanzelf hoger, omdat bijna iedereen van elders komt.',
    naarModelVan: 'CBS maatwerk; in Zicht op Ondermijning als woon- en pleeggemeente van drugsverdachten',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'drugsverdachten',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 41.0,
      spread: 0.28,
      urban: -0.1,
      trend: 0.6,
      provisional: true
    }
  },
  {
    id: 'woningen_hennepprofiel',
    naam: 'Woningen met een verhoogd hennepprofiel',
    naam_en: 'Dwellings matching a cannabis profile',
    thema: 'drugs',
    eenheid: '% van de woningen',
    per: 100,
    soort: 'percentage',
    teller: 'woningen die voldoen aan het statistische profiel',
    noemer: 'alle woningen',
    additief: true,
    richting: 'context',
    gevoelig: true,
    afronding: 5,
    definitie:
      'Het deel van de woningen dat lijkt op woningen waar eerder een kwekerij is gevonden, volgens een statistisch profiel op buurt- en woningkenmerken.',
    definitie_en:
      'Share of dwellings that resemble, on neighbourhood and dwelling characteristics, dwellings where a nursery was found before.',
    kanttekening:
      'Een profiel is geen vaststelling. Een waarde van 10% betekent niet dat in een op de tien woningen een kwekerij staat. Het profiel leunt op eerdere vondsten en herhaalt dus eerdere inzet. Niet gebruiken om adressen te kiezen.',
    naarModelVan: 'CBS, profielanalyse zoals in Zicht op Ondermijning',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'woningen',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 4.2,
      spread: 0.4,
      urban: 0.35,
      trend: 0.0,
      provisional: false
    }
  }
];
