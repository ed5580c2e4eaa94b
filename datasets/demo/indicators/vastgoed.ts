import type { DemoIndicator } from '../demo-indicator.ts';
import { span } from '../span.ts';

export const vastgoed: readonly DemoIndicator[] = [
  {
    id: 'onverklaarbare_woningaankopen',
    naam: 'Onverklaarbare woningaankopen',
    naam_en: 'Unexplained dwelling purchases',
    thema: 'vastgoed',
    eenheid: '% van de woningaankopen',
    per: 100,
    soort: 'percentage',
    teller:
      'woningaankopen waarbij de prijs hoger is dan het huishouden volgens inkomen, vermogen en lening kon betalen',
    noemer: 'woningaankopen door huishoudens',
    additief: true,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: true,
    afronding: 5,
    definitie:
      'Het deel van de woningaankopen waarbij de koopprijs hoger is dan het bedrag dat het huishouden op papier kon besteden.',
    definitie_en:
      'Share of dwelling purchases where the price exceeds what the household could spend according to registrations.',
    kanttekening:
      'Er zijn veel gewone verklaringen: een schenking, een erfenis, buitenlands vermogen, of een fout in de registratie. Het cijfer laat een patroon zien, geen overtreding.',
    naarModelVan:
      'CBS met Kadastergegevens, zoals in Zicht op Ondermijning (peiljaar 2015: 10.600 aankopen landelijk)',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'woningtransacties',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 5.6,
      spread: 0.3,
      urban: 0.2,
      trend: -1.5,
      provisional: false
    }
  },
  {
    id: 'onverklaarbaar_woningbezit',
    naam: 'Onverklaarbaar woningbezit',
    naam_en: 'Unexplained home ownership',
    thema: 'vastgoed',
    eenheid: '% van de huishoudens met koopwoning',
    per: 100,
    soort: 'percentage',
    teller: 'huishoudens met een koopwoning waarvan bezit en lasten niet passen bij inkomen en vermogen',
    noemer: 'huishoudens met een koopwoning',
    additief: true,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: true,
    afronding: 5,
    definitie:
      'Het deel van de huishoudens met een koopwoning waarbij het bezit op papier niet past bij inkomen en vermogen.',
    definitie_en:
      'Share of owner-occupier households whose property does not match registered income and wealth.',
    kanttekening:
      'Ouderen met een afgeloste woning of mensen met inkomen uit het buitenland kunnen meetellen. Geen vaststelling van misbruik.',
    naarModelVan: 'CBS, analyse zoals in Zicht op Ondermijning',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'huishoudens_koop',
      finest: 'wijk',
      years: span(2015, 2024),
      level: 1.8,
      spread: 0.32,
      urban: 0.15,
      trend: 0.0,
      provisional: false
    }
  },
  {
    id: 'woningen_eigenaar_onbekend',
    naam: 'Woningen met onbekende eigenaar',
    naam_en: 'Dwellings with unknown owner',
    thema: 'vastgoed',
    eenheid: '% van de woningen',
    per: 100,
    soort: 'percentage',
    teller: 'woningen waarvan de eigenaar niet uit de registraties blijkt',
    noemer: 'alle woningen',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het deel van de woningen waarvan in de registraties niet te zien is wie de eigenaar is.',
    definitie_en: 'Share of dwellings whose owner cannot be identified in the registers.',
    kanttekening: 'Vaak een administratieve reden: een erfenis die nog loopt, splitsing of een oude akte.',
    naarModelVan: 'CBS met Kadaster, zoals in Zicht op Ondermijning (onbekende eigenaren)',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'woningen',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 0.6,
      spread: 0.6,
      urban: 0.1,
      trend: -2.0,
      provisional: false
    }
  },
  {
    id: 'woningen_stichting_eigenaar',
    naam: 'Woningen in bezit van een stichting (geen woningcorporatie)',
    naam_en: 'Dwellings owned by a foundation (not a housing association)',
    thema: 'vastgoed',
    eenheid: '% van de woningen',
    per: 100,
    soort: 'percentage',
    teller: 'woningen in eigendom van een stichting die geen woningcorporatie is',
    noemer: 'alle woningen',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het deel van de woningen dat van een stichting is, woningcorporaties niet meegeteld.',
    definitie_en: 'Share of dwellings owned by a foundation, housing associations excluded.',
    kanttekening:
      'Zorginstellingen, kerken, hofjes en pensioenfondsen zijn vaak stichtingen. De rechtsvorm zegt niets over het gebruik.',
    naarModelVan: 'CBS met Kadaster en KvK, vergelijkbaar met de stichtingenanalyse in Zicht op Ondermijning',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'woningen',
      finest: 'wijk',
      years: span(2015, 2024),
      level: 1.1,
      spread: 0.55,
      urban: 0.15,
      trend: 0.5,
      provisional: false
    }
  },
  {
    id: 'particuliere_huur',
    naam: 'Huurwoningen van overige verhuurders',
    naam_en: 'Dwellings rented out by private and other landlords',
    thema: 'vastgoed',
    eenheid: '% van de woningen',
    per: 100,
    soort: 'percentage',
    teller: 'bewoonde en onbewoonde huurwoningen die niet van een woningcorporatie zijn',
    noemer: 'alle woningen',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie:
      'Het deel van de woningen dat wordt verhuurd door een particulier, bedrijf of andere instelling die geen woningcorporatie is.',
    definitie_en: 'Share of dwellings rented out by owners other than housing associations.',
    kanttekening:
      'Bijna alle particuliere verhuur is gewoon en nodig. Studentensteden en binnensteden zitten vanzelf hoger.',
    naarModelVan:
      'CBS StatLine 82900NED (voorraad woningen naar eigendom); wijken en buurten in Kerncijfers (85618NED, 85984NED, 86165NED)',
    tabel: '82900NED, 85618NED, 85984NED, 86165NED',
    reeksbreuk: '2022',
    model: {
      noemer: 'woningen',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 13.4,
      spread: 0.3,
      urban: 0.55,
      trend: 1.0,
      provisional: false
    }
  },
  {
    id: 'beleggersaankopen',
    naam: 'Woningaankopen door beleggers',
    naam_en: 'Purchases by investors',
    thema: 'vastgoed',
    eenheid: '% van de woningaankopen',
    per: 100,
    soort: 'percentage',
    teller: 'aankopen door particuliere of zakelijke beleggers',
    noemer: 'alle woningaankopen',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Het deel van de verkochte woningen dat is gekocht door iemand die er niet zelf gaat wonen maar de woning aanhoudt als belegging.',
    definitie_en: 'Share of dwellings sold to investors rather than owner-occupiers.',
    kanttekening:
      'Hangt sterk samen met belastingregels en rente. Een hoog aandeel is een marktkenmerk, geen aanwijzing voor misbruik.',
    naarModelVan: 'Kadaster (kooptransacties naar kopertype); geen StatLine-tabel',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'woningtransacties',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 9.2,
      spread: 0.35,
      urban: 0.45,
      trend: -5.0,
      provisional: false
    }
  },
  {
    id: 'snelle_doorverkoop',
    naam: 'Woningen die binnen een jaar zijn doorverkocht',
    naam_en: 'Dwellings resold within a year',
    thema: 'vastgoed',
    eenheid: '% van de verkochte woningen',
    per: 100,
    soort: 'percentage',
    teller: 'woningen die binnen twaalf maanden na een verkoop opnieuw zijn verkocht',
    noemer: 'alle woningtransacties',
    additief: true,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: false,
    afronding: 0,
    definitie: 'Het deel van de verkochte woningen dat binnen een jaar nog een keer van eigenaar wisselt.',
    definitie_en: 'Share of dwellings sold again within twelve months.',
    kanttekening:
      'Ook scheiding, overlijden of opknappen en doorverkopen tellen mee. Kleine aantallen in kleine gemeenten.',
    naarModelVan: 'Kadaster, maatwerk op koopakten',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'woningtransacties',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 1.5,
      spread: 0.45,
      urban: 0.2,
      trend: -2.0,
      provisional: false
    }
  },
  {
    id: 'verkoopprijs_gemiddeld',
    naam: 'Gemiddelde verkoopprijs van bestaande koopwoningen',
    naam_en: 'Average sale price of existing dwellings',
    thema: 'vastgoed',
    eenheid: 'euro',
    per: 1,
    soort: 'gemiddelde',
    teller: 'som van de verkoopprijzen in euro',
    noemer: 'verkochte bestaande koopwoningen',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie: 'De gemiddelde prijs van bestaande koopwoningen die in het jaar zijn verkocht.',
    definitie_en: 'Average price of existing owner-occupied dwellings sold in the year.',
    kanttekening:
      'Een gemiddelde verandert ook als er andere soorten woningen worden verkocht. Dit is geen prijsindex.',
    naarModelVan: 'CBS StatLine 83625NED (bestaande koopwoningen; gemiddelde verkoopprijzen, regio)',
    tabel: '83625NED',
    reeksbreuk: null,
    model: {
      noemer: 'woningtransacties',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 352000,
      spread: 0.2,
      urban: 0.1,
      trend: 6.8,
      provisional: false
    }
  },
  {
    id: 'leegstand_niet_woningen',
    naam: 'Leegstand van panden zonder woonfunctie',
    naam_en: 'Vacancy of non-residential premises',
    thema: 'vastgoed',
    eenheid: '% van de panden zonder woonfunctie',
    per: 100,
    soort: 'percentage',
    teller: 'verblijfsobjecten zonder woonfunctie die administratief leegstaan op 1 januari',
    noemer: 'alle verblijfsobjecten zonder woonfunctie',
    additief: true,
    richting: 'hoger_vraagt_aandacht',
    gevoelig: false,
    afronding: 5,
    definitie:
      'Het deel van winkels, kantoren en andere bedrijfsruimten dat volgens de registraties niet in gebruik is.',
    definitie_en:
      'Share of shops, offices and other business premises that are vacant according to the registers.',
    kanttekening:
      'Administratieve leegstand: niemand is ter plaatse gaan kijken. Een pand kan leeg lijken doordat een inschrijving ontbreekt.',
    naarModelVan: 'CBS Landelijke Monitor Leegstand (maatwerk; niet-woningen per gemeente)',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'panden',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 6.9,
      spread: 0.28,
      urban: -0.1,
      trend: -1.0,
      provisional: false
    }
  }
];
