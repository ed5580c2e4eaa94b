import type { DemoIndicator } from '../demo-indicator.ts';
import { span } from '../span.ts';

export const gebiedEnInkomen: readonly DemoIndicator[] = [
  {
    id: 'bevolkingsdichtheid',
    naam: 'Bevolkingsdichtheid',
    naam_en: 'Population density',
    thema: 'gebied_en_inkomen',
    eenheid: 'inwoners per km² land',
    per: 1,
    soort: 'telling',
    teller: 'inwoners op 1 januari',
    noemer: 'landoppervlak in km²',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 5,
    definitie: 'Het aantal inwoners per vierkante kilometer land.',
    definitie_en: 'Number of inhabitants per square kilometre of land.',
    kanttekening: 'Beschrijft het gebied. Helpt om vergelijkbare gemeenten te kiezen.',
    naarModelVan:
      'CBS Kerncijfers wijken en buurten (85618NED, 85984NED, 86165NED); Regionale kerncijfers 70072ned',
    tabel: '85618NED, 85984NED, 86165NED',
    reeksbreuk: null,
    model: {
      noemer: 'km2',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 528.0,
      spread: 1.05,
      urban: 1.0,
      trend: 0.6,
      provisional: false
    }
  },
  {
    id: 'omgevingsadressendichtheid',
    naam: 'Omgevingsadressendichtheid',
    naam_en: 'Surrounding address density',
    thema: 'gebied_en_inkomen',
    eenheid: 'adressen per km²',
    per: 1,
    soort: 'gemiddelde',
    teller: 'som van de adressendichtheid rond elk adres',
    noemer: 'adressen',
    additief: false,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Hoeveel adressen er gemiddeld binnen een kilometer van een adres liggen. Dit bepaalt de stedelijkheidsklasse.',
    definitie_en:
      'Average number of addresses within one kilometre of an address; determines the degree of urbanisation.',
    kanttekening:
      "Regio's samenvoegen kan niet zonder de adresgegevens; Regiobeeld toont dan een lege waarde met reden.",
    naarModelVan: 'CBS Kerncijfers wijken en buurten',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: null,
      finest: 'buurt',
      years: span(2015, 2024),
      level: 2000,
      spread: 0.75,
      urban: 1.0,
      trend: 0.7,
      provisional: false
    }
  },
  {
    id: 'laag_inkomen',
    naam: 'Huishoudens met een laag inkomen',
    naam_en: 'Low-income households',
    thema: 'gebied_en_inkomen',
    eenheid: '% van de huishoudens',
    per: 100,
    soort: 'percentage',
    teller: 'particuliere huishoudens met een inkomen onder de lage-inkomensgrens',
    noemer: 'particuliere huishoudens met inkomen (zonder studenten)',
    additief: true,
    richting: 'context',
    gevoelig: true,
    afronding: 100,
    definitie: 'Het deel van de huishoudens met een inkomen onder de lage-inkomensgrens van het CBS.',
    definitie_en: 'Share of households with an income below the Statistics Netherlands low-income threshold.',
    kanttekening:
      'Gevoelig contextcijfer. Armoede is geen aanwijzing voor criminaliteit. Alleen combineren met een geschreven motivering.',
    naarModelVan:
      'CBS StatLine 85678NED en opvolger 86006NED (laag en langdurig laag inkomen, regio); wijken en buurten in Kerncijfers',
    tabel: '85678NED, 86006NED',
    reeksbreuk: '2024',
    model: {
      noemer: 'huishoudens',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 6.4,
      spread: 0.3,
      urban: 0.5,
      trend: -2.0,
      provisional: false
    }
  },
  {
    id: 'bijstand',
    naam: 'Personen met een bijstandsuitkering',
    naam_en: 'Social assistance recipients',
    thema: 'gebied_en_inkomen',
    eenheid: 'per 1.000 inwoners van 18 jaar en ouder',
    per: 1000,
    soort: 'telling',
    teller: 'personen met een algemene bijstandsuitkering',
    noemer: 'inwoners van 18 jaar en ouder',
    additief: true,
    richting: 'context',
    gevoelig: true,
    afronding: 10,
    definitie: 'Het aantal mensen met een bijstandsuitkering per 1.000 volwassenen.',
    definitie_en: 'Number of social assistance recipients per 1,000 adults.',
    kanttekening:
      'Gevoelig contextcijfer. Gaat over inkomen, niet over gedrag. Nooit gebruiken als selectie voor toezicht.',
    naarModelVan: 'CBS Kerncijfers wijken en buurten (85984NED)',
    tabel: '85984NED',
    reeksbreuk: null,
    model: {
      noemer: 'inwoners_18plus',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 27.0,
      spread: 0.45,
      urban: 0.7,
      trend: -1.5,
      provisional: false
    }
  },
  {
    id: 'problematische_schulden',
    naam: 'Huishoudens met problematische schulden',
    naam_en: 'Households with problematic debt',
    thema: 'gebied_en_inkomen',
    eenheid: '% van de huishoudens',
    per: 100,
    soort: 'percentage',
    teller: 'huishoudens met geregistreerde problematische schulden',
    noemer: 'particuliere huishoudens',
    additief: true,
    richting: 'context',
    gevoelig: true,
    afronding: 100,
    definitie:
      'Het deel van de huishoudens met grote betalingsachterstanden die in registraties zichtbaar zijn.',
    definitie_en: 'Share of households with registered problematic debt.',
    kanttekening:
      'Gevoelig contextcijfer. Mensen met schulden kunnen zelf door ronselaars worden benaderd. Niet gebruiken om huishoudens aan te wijzen.',
    naarModelVan: 'CBS, Schuldenproblematiek in beeld (maatwerk en dashboard)',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'huishoudens',
      finest: 'buurt',
      years: span(2015, 2024),
      level: 8.7,
      spread: 0.28,
      urban: 0.5,
      trend: 0.5,
      provisional: true
    }
  },
  {
    id: 'inkomen_mediaan',
    naam: 'Mediaan besteedbaar inkomen per huishouden',
    naam_en: 'Median disposable household income',
    thema: 'gebied_en_inkomen',
    eenheid: 'euro per jaar',
    per: 1,
    soort: 'mediaan',
    teller: 'nvt (middelste waarde)',
    noemer: 'particuliere huishoudens',
    additief: false,
    richting: 'context',
    gevoelig: true,
    afronding: 100,
    definitie:
      'Het inkomen dat precies in het midden ligt als alle huishoudens op een rij staan van laag naar hoog.',
    definitie_en: 'Income of the household in the middle when all households are ranked.',
    kanttekening:
      'Een mediaan kan niet worden opgeteld of gemiddeld. Voor een eigen regio is er dus geen waarde.',
    naarModelVan: 'CBS StatLine inkomen van huishoudens, regio (85711NED, 86161NED)',
    tabel: '85711NED, 86161NED',
    reeksbreuk: null,
    model: {
      noemer: 'huishoudens',
      finest: 'wijk',
      years: span(2015, 2024),
      level: 39000,
      spread: 0.1,
      urban: -0.25,
      trend: 3.2,
      provisional: true
    }
  },
  {
    id: 'bedrijventerrein',
    naam: 'Bedrijventerrein',
    naam_en: 'Industrial and business estates',
    thema: 'gebied_en_inkomen',
    eenheid: 'hectare per 100 km² land',
    per: 100,
    soort: 'telling',
    teller: 'netto hectare bedrijventerrein',
    noemer: 'landoppervlak in km²',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie: 'De oppervlakte bedrijventerrein in verhouding tot de oppervlakte van de gemeente.',
    definitie_en: 'Area of business estates relative to municipal land area.',
    kanttekening:
      'Zegt iets over de gelegenheidsstructuur (plekken zonder veel toezicht in de avond), niets over wat er gebeurt.',
    naarModelVan: 'IBIS Bedrijventerreinen (provincies, BZK)',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'km2',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 240.0,
      spread: 0.6,
      urban: 0.5,
      trend: 0.4,
      provisional: false
    }
  },
  {
    id: 'gestopte_agrarische_bedrijven',
    naam: 'Gestopte agrarische bedrijven',
    naam_en: 'Discontinued farms',
    thema: 'gebied_en_inkomen',
    eenheid: 'per 100 km² land',
    per: 100,
    soort: 'telling',
    teller: 'agrarische bedrijven die in het jaar zijn gestopt',
    noemer: 'landoppervlak in km²',
    additief: true,
    richting: 'context',
    gevoelig: false,
    afronding: 0,
    definitie:
      'Het aantal boerenbedrijven dat in het jaar is gestopt, per 100 vierkante kilometer. Een maat voor stallen en schuren die vrijkomen.',
    definitie_en:
      'Number of farms that stopped in the year, per 100 square kilometres; a measure of barns becoming vacant.',
    kanttekening:
      'Een lege stal is een gelegenheid, geen signaal. De meeste vrijkomende gebouwen krijgen een gewone nieuwe functie.',
    naarModelVan: 'CBS Landbouwtelling (tabelnummer niet nagezien)',
    tabel: '',
    reeksbreuk: null,
    model: {
      noemer: 'km2',
      finest: 'gemeente',
      years: span(2015, 2024),
      level: 5.0,
      spread: 0.45,
      urban: -0.55,
      trend: -1.0,
      provisional: false
    }
  }
];
