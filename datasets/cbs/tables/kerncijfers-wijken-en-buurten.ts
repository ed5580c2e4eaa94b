import type { TableRule } from './table-rule.ts';

/** One table per year, with land, gemeenten, wijken and buurten; the year is in the title. */
export const kerncijfersWijkenEnBuurten: TableRule = {
  title: 'Kerncijfers wijken en buurten',
  ids: [
    '83220NED',
    '83487NED',
    '83765NED',
    '84286NED',
    '84583NED',
    '84799NED',
    '85039NED',
    '85318NED',
    '85618NED',
    '85984NED'
  ],
  titles: /^kerncijfers wijken en buurten/i,
  topics: [
    { measure: 'inwoners', names: ['Aantal inwoners'] },
    { measure: 'leeftijd_0_15', names: ['0 tot 15 jaar'] },
    { measure: 'leeftijd_15_25', names: ['15 tot 25 jaar'] },
    { measure: 'leeftijd_25_45', names: ['25 tot 45 jaar'] },
    { measure: 'leeftijd_45_65', names: ['45 tot 65 jaar'] },
    { measure: 'leeftijd_65', names: ['65 jaar of ouder'] },
    { measure: 'huishoudens', names: ['Huishoudens totaal', 'Particuliere huishoudens|Totaal'] },
    { measure: 'eenpersoonshuishoudens', names: ['Eenpersoonshuishoudens'] },
    { measure: 'bevolkingsdichtheid', names: ['Bevolkingsdichtheid'] },
    { measure: 'woningen', names: ['Woningvoorraad'] },
    { measure: 'woz_waarde', names: ['Gemiddelde WOZ-waarde van woningen', 'Gemiddelde woningwaarde'] },
    { measure: 'onbewoond', names: ['Percentage onbewoond'] },
    { measure: 'koopwoningen', names: ['Koopwoningen'] },
    { measure: 'corporatiewoningen', names: ['In bezit woningcorporatie'] },
    { measure: 'overige_verhuurders', names: ['In bezit overige verhuurders'] },
    { measure: 'eigendom_onbekend', names: ['Eigendom onbekend'] },
    { measure: 'inkomensontvangers', names: ['Aantal inkomensontvangers'] },
    { measure: 'inkomen_per_ontvanger', names: ['Gemiddeld inkomen per inkomensontvanger'] },
    { measure: 'inkomen_per_inwoner', names: ['Gemiddeld inkomen per inwoner'] },
    { measure: 'laag_inkomen_procent', names: ['Huishoudens met een laag inkomen'] },
    {
      measure: 'sociaal_minimum_procent',
      names: ['Huish. onder of rond sociaal minimum', 'Huishoudens onder of rond sociaal minimum']
    },
    {
      measure: 'bijstand',
      names: [
        'Personen per soort uitkering; Bijstand',
        'Personen per soort uitkering|Bijstand',
        'Algemene bijstandsuitkeringen totaal'
      ]
    },
    { measure: 'vestigingen', names: ['Bedrijfsvestigingen totaal', 'Vestigingen totaal'] },
    { measure: 'vestigingen_nijverheid', names: ['B-F Nijverheid en energie'] },
    { measure: 'vestigingen_handel_horeca', names: ['G+I Handel en horeca'] },
    {
      measure: 'vestigingen_vervoer_informatie',
      names: ['H+J Vervoer, informatie en communicatie']
    },
    {
      measure: 'vestigingen_financieel_vastgoed',
      names: ['K-L Financiële diensten, onroerend goed', 'K-L Financiële diensten en onroerend goed']
    },
    { measure: 'vestigingen_zakelijk', names: ['M-N Zakelijke dienstverlening'] },
    {
      measure: 'vestigingen_cultuur_overig',
      names: ['R-U Cultuur, recreatie, overige diensten', 'R-U Cultuur, recreatie en overige diensten']
    },
    {
      measure: 'diefstal_woning_1000',
      names: ['Totaal diefstal uit woning, schuur, e.d.', 'Totaal diefstal uit woning schuur ed']
    },
    {
      measure: 'vernieling_1000',
      names: ['Vernieling, misdrijf tegen openbare orde', 'Vernieling, misdrijf openbare orde']
    },
    { measure: 'geweld_1000', names: ['Gewelds- en seksuele misdrijven'] },
    { measure: 'oppervlakte_land', names: ['Oppervlakte land'] },
    { measure: 'stedelijkheid', names: ['Mate van stedelijkheid'] },
    { measure: 'omgevingsadressendichtheid', names: ['Omgevingsadressendichtheid'] },
    { measure: 'afstand_huisarts', names: ['Afstand tot huisartsenpraktijk'] }
  ]
};
