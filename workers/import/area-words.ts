/** Kinds of area that CBS has and Regiobeeld has not, by the prefix of their codes and the suffix of their names. */
export const levelsElsewhere: Readonly<Record<string, string>> = {
  LD: 'landsdeel',
  CR: 'COROP-gebied',
  CP: 'COROP-plusgebied',
  GG: 'GGD-regio',
  RE: 'regionale eenheid van de politie',
  PR: 'politieregio',
  PO: 'politieregio',
  RP: 'politieregio',
  AM: 'arbeidsmarktregio',
  JR: 'jeugdregio',
  RA: 'regioplusgebied',
  SG: 'stadsgewest',
  GA: 'grootstedelijke agglomeratie',
  KK: 'Kamer van Koophandel-gebied',
  ZK: 'zorgkantoorregio',
  TR: 'toeristengebied',
  ES: 'RES-regio',
  MC: 'rmc-regio',
  ET: 'economisch-technologisch gebied',
  VT: 'Veilig Thuis-regio'
};

/** The 25 police regions until 2013, as `plainAreaName` writes them, where no gemeente or province has that name. */
export const policeRegions: ReadonlySet<string> = new Set([
  'ijsselland',
  'twente',
  'noord en oost gelderland',
  'gelderland midden',
  'gelderland zuid',
  'noord holland noord',
  'zaanstreek waterland',
  'kennemerland',
  'amsterdam amstelland',
  'gooi en vechtstreek',
  'haaglanden',
  'hollands midden',
  'rotterdam rijnmond',
  'zuid holland zuid',
  'midden en west brabant',
  'brabant noord',
  'brabant zuid oost',
  'brabant zuidoost',
  'limburg noord',
  'limburg zuid'
]);

/** Province that an abbreviation behind a name means: `Bergen (L.)`. */
export const provinceOfSuffix: Readonly<Record<string, string>> = {
  gr: 'PV20',
  gn: 'PV20',
  fr: 'PV21',
  fryslan: 'PV21',
  dr: 'PV22',
  o: 'PV23',
  ov: 'PV23',
  fl: 'PV24',
  gld: 'PV25',
  u: 'PV26',
  ut: 'PV26',
  nh: 'PV27',
  zh: 'PV28',
  z: 'PV29',
  zld: 'PV29',
  nb: 'PV30',
  l: 'PV31',
  lb: 'PV31',
  limb: 'PV31',
  utr: 'PV26',
  nbr: 'PV30',
  groningen: 'PV20',
  friesland: 'PV21',
  drenthe: 'PV22',
  overijssel: 'PV23',
  flevoland: 'PV24',
  gelderland: 'PV25',
  utrecht: 'PV26',
  noordholland: 'PV27',
  zuidholland: 'PV28',
  zeeland: 'PV29',
  noordbrabant: 'PV30',
  limburg: 'PV31'
};

/** What people call a gemeente, as `plainAreaName` writes it. */
export const commonNames: Readonly<Record<string, string>> = {
  'den haag': 'GM0518',
  'den bosch': 'GM0796',
  gravenhage: 'GM0518',
  hertogenbosch: 'GM0796',
  'the hague': 'GM0518',
  'sudwest fryslan': 'GM1900',
  'zuidwest friesland': 'GM1900',
  'de friese meren': 'GM1940',
  'noordoost friesland': 'GM1970',
  'bergen nh': 'GM0373',
  'bergen l': 'GM0893'
};
