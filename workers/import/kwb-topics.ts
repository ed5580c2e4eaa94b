import { plainName } from '../../src/lib/notation/heading.ts';

type Topic = readonly [topic: string, unit: string];

/** Short names of the Excel files "Kerncijfers wijken en buurten" of any year, with the topic and unit that CBS gives them. */
const kwbTopics: Readonly<Record<string, Topic>> = {
  a_inw: ['Aantal inwoners', 'aantal'],
  a_man: ['Mannen', 'aantal'],
  a_vrouw: ['Vrouwen', 'aantal'],
  a_00_14: ['0 tot 15 jaar', 'aantal'],
  a_15_24: ['15 tot 25 jaar', 'aantal'],
  a_25_44: ['25 tot 45 jaar', 'aantal'],
  a_45_64: ['45 tot 65 jaar', 'aantal'],
  a_65_oo: ['65 jaar of ouder', 'aantal'],
  a_ongeh: ['Ongehuwd', 'aantal'],
  a_gehuwd: ['Gehuwd', 'aantal'],
  a_gesch: ['Gescheiden', 'aantal'],
  a_verwed: ['Verweduwd', 'aantal'],
  a_geb: ['Geboorte totaal', 'aantal'],
  p_geb: ['Geboorte relatief', 'per 1 000 inwoners'],
  a_ste: ['Sterfte totaal', 'aantal'],
  p_ste: ['Sterfte relatief', 'per 1 000 inwoners'],
  a_hh: ['Huishoudens totaal', 'aantal'],
  a_1p_hh: ['Eenpersoonshuishoudens', 'aantal'],
  a_hh_z_k: ['Huishoudens zonder kinderen', 'aantal'],
  a_hh_m_k: ['Huishoudens met kinderen', 'aantal'],
  g_hhgro: ['Gemiddelde huishoudensgrootte', ''],
  bev_dich: ['Bevolkingsdichtheid', 'aantal inwoners per km2'],
  a_woning: ['Woningvoorraad', 'aantal'],
  a_nbouw: ['Nieuwbouwwoningen', 'aantal'],
  g_woz: ['Gemiddelde WOZ-waarde van woningen', 'x 1 000 euro'],
  g_wozbag: ['Gemiddelde WOZ-waarde van woningen', 'x 1 000 euro'],
  p_1gezw: ['Percentage eengezinswoning', '%'],
  p_mgezw: ['Percentage meergezinswoning', '%'],
  p_leegsw: ['Percentage onbewoond', '%'],
  p_bewndw: ['Percentage bewoond', '%'],
  p_koopw: ['Koopwoningen', '%'],
  p_huurw: ['Huurwoningen totaal', '%'],
  p_wcorpw: ['In bezit woningcorporatie', '%'],
  p_ov_hw: ['In bezit overige verhuurders', '%'],
  p_bjj2k: ['Bouwjaar voor 2000', '%'],
  p_bjo2k: ['Bouwjaar vanaf 2000', '%'],
  g_ele: ['Gemiddeld elektriciteitsverbruik', 'kWh'],
  g_gas: ['Gemiddeld aardgasverbruik', 'm3'],
  p_stadsv: ['Percentage woningen met stadsverwarming', '%'],
  a_inkont: ['Aantal inkomensontvangers', 'aantal'],
  g_ink_po: ['Gemiddeld inkomen per inkomensontvanger', 'x 1 000 euro'],
  g_ink_pi: ['Gemiddeld inkomen per inwoner', 'x 1 000 euro'],
  p_ink_li: ['40% personen met laagste inkomen', '%'],
  p_ink_hi: ['20% personen met hoogste inkomen', '%'],
  p_n_act: ['Actieven 15-75 jaar', '%'],
  p_arb_pp: ['Netto arbeidsparticipatie', '%'],
  g_hh_sti: ['Gemiddeld gestandaardiseerd inkomen van huishoudens', 'x 1 000 euro'],
  p_hh_li: ['40% huishoudens met laagste inkomen', '%'],
  p_hh_hi: ['20% huishoudens met hoogste inkomen', '%'],
  p_hh_lkk: ['Huishoudens met een laag inkomen', '%'],
  p_hh_osm: ['Huishoudens onder of rond sociaal minimum', '%'],
  m_hh_ver: ['Mediaan vermogen van particuliere huishoudens', 'x 1 000 euro'],
  a_soz_wb: ['Personen met een bijstandsuitkering', 'aantal'],
  a_soz_ao: ['Personen met een arbeidsongeschiktheidsuitkering', 'aantal'],
  a_soz_ww: ['Personen met een WW-uitkering', 'aantal'],
  a_soz_ow: ['Personen met een AOW-uitkering', 'aantal'],
  a_jz_tn: ['Jongeren met jeugdzorg in natura', 'aantal'],
  p_jz_tn: ['Percentage jongeren met jeugdzorg in natura', '%'],
  a_wmo_t: ['Wmo-cliënten', 'aantal'],
  p_wmo_t: ['Wmo-cliënten relatief', 'per 1 000 inwoners'],
  a_bedv: ['Bedrijfsvestigingen totaal', 'aantal'],
  a_bed_a: ['A Landbouw, bosbouw en visserij', 'aantal'],
  a_bed_bf: ['B-F Nijverheid en energie', 'aantal'],
  a_bed_gi: ['G+I Handel en horeca', 'aantal'],
  a_bed_hj: ['H+J Vervoer, informatie en communicatie', 'aantal'],
  a_bed_kl: ['K-L Financiële diensten, onroerend goed', 'aantal'],
  a_bed_mn: ['M-N Zakelijke dienstverlening', 'aantal'],
  a_bed_oq: ['O-Q Overheid, onderwijs en zorg', 'aantal'],
  a_bed_ru: ['R-U Cultuur, recreatie, overige diensten', 'aantal'],
  a_pau: ["Personenauto's totaal", 'aantal'],
  a_bst_b: ["Personenauto's brandstof benzine", 'aantal'],
  a_bst_nb: ["Personenauto's overige brandstof", 'aantal'],
  g_pau_hh: ["Personenauto's per huishouden", ''],
  g_pau_km: ["Personenauto's naar oppervlakte", 'per km2'],
  a_m2w: ['Motorfietsen', 'aantal'],
  g_afs_hp: ['Afstand tot huisartsenpraktijk', 'km'],
  g_afs_gs: ['Afstand tot grote supermarkt', 'km'],
  g_afs_kv: ['Afstand tot kinderdagverblijf', 'km'],
  g_afs_sc: ['Afstand tot school', 'km'],
  g_3km_sc: ['Scholen binnen 3 km', 'aantal'],
  a_opp_ha: ['Oppervlakte totaal', 'ha'],
  a_lan_ha: ['Oppervlakte land', 'ha'],
  a_wat_ha: ['Oppervlakte water', 'ha'],
  ste_mvs: ['Mate van stedelijkheid', ''],
  ste_oad: ['Omgevingsadressendichtheid', 'per km2'],
  wodief: ['Totaal diefstal uit woning, schuur e.d.', 'per 1 000 inwoners'],
  vern_ooo: ['Vernieling, misdrijf tegen openbare orde', 'per 1 000 inwoners'],
  gew_sek: ['Gewelds- en seksuele misdrijven', 'per 1 000 inwoners']
};

const byPlainName: ReadonlyMap<string, Topic> = new Map(
  Object.values(kwbTopics).map((topic) => [plainName(topic[0]), topic])
);

/** The topic of a heading: `a_inw` of the Excel files, or `AantalInwoners_5` of OData, which has no units itself. */
export function kwbTopic(heading: string): Topic | undefined {
  const short = heading.toLowerCase();
  if (Object.hasOwn(kwbTopics, short)) return kwbTopics[short];
  return /_\d+$/.test(heading) ? byPlainName.get(plainName(heading)) : undefined;
}

/** Tables "Kerncijfers wijken en buurten", each of one year that its OData does not name. */
const YEARS: Readonly<Record<string, string>> = {
  '83220NED': '2015',
  '83487NED': '2016',
  '83765NED': '2017',
  '84286NED': '2018',
  '84583NED': '2019',
  '84799NED': '2020',
  '85039NED': '2021',
  '85318NED': '2022',
  '85618NED': '2023',
  '85984NED': '2024',
  '86165NED': '2025'
};

/** The year of the table whose number stands in one of the texts; null when none does. */
export function kwbYear(texts: readonly string[]): string | null {
  for (const text of texts) {
    const id = /(?<!\d)\d{5}NED(?![a-z])/i.exec(text)?.[0].toUpperCase();
    if (id && YEARS[id]) return YEARS[id];
  }
  return null;
}
