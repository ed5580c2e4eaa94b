import type { Phrase } from './phrase.ts';

/** How the known indicators are spoken of in English, by id. An indicator without an entry is spoken of by its name. */
export const phrases: Readonly<Record<string, Partial<Phrase>>> = {
  drugsmisdrijven: { noun: 'drug offences', counted: ['drug offence', 'drug offences'], by: 'the police' },
  drugshandel_registraties: {
    noun: 'drug trafficking',
    plural: false,
    counted: ['drug trafficking offence', 'drug trafficking offences'],
    by: 'the police'
  },
  hennepkwekerijen: {
    subject: 'the number of dismantled cannabis nurseries',
    noun: 'dismantled cannabis nurseries',
    counted: ['cannabis nursery', 'cannabis nurseries'],
    done: 'dismantled',
    fewer: 'Fewer dismantlings may come from fewer nurseries and from other choices by the police.'
  },
  drugsproductielocaties: {
    noun: 'drug production and storage sites',
    counted: ['drug production or storage site', 'drug production and storage sites'],
    done: 'found'
  },
  drugsafvaldumpingen: {
    subject: 'the number of drug waste dumps',
    counted: ['dump of drug waste', 'dumps of drug waste'],
    done: 'reported'
  },
  sluitingen_13b: { noun: 'closures and orders under section 13b of the Opium Act', plural: true },
  drugsverdachten_woongemeente: {
    subject: 'the number of residents recorded as suspects of a drug offence',
    noun: 'residents suspected of a drug offence',
    plural: true,
    counted: ['resident suspected of a drug offence', 'residents suspected of a drug offence']
  },
  drugsverdachten_jong: {
    subject: 'the number of young residents recorded as suspects of a drug offence',
    noun: 'young residents suspected of a drug offence',
    plural: true,
    counted: ['young resident suspected of a drug offence', 'young residents suspected of a drug offence']
  },
  drugsverdachten_van_elders: { subject: 'the share of drug suspects who live in another municipality' },
  woningen_hennepprofiel: {
    subject: 'the share of dwellings matching the statistical cannabis profile',
    explanation: 'that says nothing about a single dwelling'
  },
  onverklaarbare_woningaankopen: {
    subject: 'the share of unexplained dwelling purchases',
    share:
      'In {count} of the {total} dwelling purchases{where}{when} the price was higher than the household could spend on paper',
    explanation: 'there are many ordinary explanations, such as a gift'
  },
  onverklaarbaar_woningbezit: {
    subject: 'the share of home owners with unexplained ownership',
    explanation: 'there are many ordinary explanations, such as an inheritance'
  },
  woningen_eigenaar_onbekend: { subject: 'the share of dwellings with an unknown owner' },
  woningen_stichting_eigenaar: {
    subject: 'the share of dwellings owned by a foundation that is not a housing association'
  },
  particuliere_huur: { subject: 'the share of dwellings rented out by others than housing associations' },
  beleggersaankopen: { subject: 'the share of dwelling purchases by investors' },
  snelle_doorverkoop: { subject: 'the share of dwellings resold within a year' },
  verkoopprijs_gemiddeld: { subject: 'the average sale price of existing dwellings' },
  leegstand_niet_woningen: { subject: 'the vacancy of non-residential premises' },
  vestigingen_werklijst: { subject: 'the number of establishments in work-list sectors' },
  vestigingen_totaal: { subject: 'the number of business establishments' },
  oprichtingen: { subject: 'the share of newly registered establishments' },
  bedrijven_jonger_2jr: { subject: 'the share of businesses younger than two years' },
  faillissementen: { subject: 'the number of business bankruptcies' },
  branche_concentratie: { subject: 'the concentration of establishments over sectors' },
  panden_meervoudig_ingeschreven: {
    subject: 'the number of addresses with five or more business registrations'
  },
  horecadichtheid: { subject: 'the number of hospitality establishments' },
  bevolkingsdichtheid: { subject: 'the population density' },
  omgevingsadressendichtheid: { subject: 'the surrounding address density' },
  laag_inkomen: { subject: 'the share of low-income households' },
  laag_inkomen_procent: { subject: 'the share of low-income households' },
  langdurig_laag_inkomen: { subject: 'the share of households with a long-term low income' },
  sociaal_minimum: { subject: 'the share of households at or near the social minimum' },
  bijstand: { subject: 'the number of persons on social assistance' },
  problematische_schulden: { subject: 'the share of households with problematic debt' },
  inkomen_mediaan: { subject: 'the median disposable household income' },
  inkomen_per_ontvanger: { subject: 'the average income per recipient' },
  inkomen_per_inwoner: { subject: 'the average income per inhabitant' },
  bedrijventerrein: { subject: 'the area of business estates' },
  gestopte_agrarische_bedrijven: { subject: 'the number of discontinued farms' },
  misdrijven_totaal: { subject: 'the total number of recorded offences', noun: 'offences', plural: true },
  witwassen_registraties: {
    subject: 'the number of recorded money laundering offences',
    noun: 'money laundering',
    plural: false,
    counted: ['money laundering offence', 'money laundering offences'],
    by: 'the police'
  },
  vuurwapenmisdrijven: {
    noun: 'firearm offences',
    counted: ['firearm offence', 'firearm offences'],
    by: 'the police'
  },
  mensenhandel_smokkel: {
    noun: 'human trafficking and smuggling',
    plural: false,
    counted: ['human trafficking or smuggling offence', 'human trafficking and smuggling offences'],
    by: 'the police'
  },
  explosies_bij_panden: {
    subject: 'the number of explosions and shootings at homes and businesses',
    counted: ['explosion or shooting', 'explosions and shootings']
  },
  veroordelingen_drugs: {
    subject: 'the number of convictions of residents for drug offences',
    noun: 'convictions of residents for drug offences',
    counted: ['conviction of a resident for drug offences', 'convictions of residents for drug offences']
  },
  verdachte_transacties: {
    noun: 'suspicious transactions',
    counted: ['suspicious transaction', 'suspicious transactions']
  },
  meldingen_mma: {
    noun: 'anonymous crime tips',
    counted: ['anonymous crime tip', 'anonymous crime tips']
  },
  woz_waarde: { subject: 'the average assessed value of dwellings' },
  leegstand_woningen: { subject: 'the vacancy of dwellings' },
  kamerverhuur_vergund: { subject: 'the number of dwellings with licensed room rental' },
  woningen_op_bedrijventerrein: { subject: 'the number of dwellings on business estates' },
  meldingen_verhuur: {
    noun: 'reports about landlord misconduct',
    plural: true,
    counted: ['report about landlord misconduct', 'reports about landlord misconduct']
  },
  corporatiewoningen: { subject: 'the share of dwellings rented out by housing associations' },
  recreatieobjecten: { subject: 'the number of holiday homes and fixed pitches' },
  inschrijvingen_recreatie: {
    subject: 'the share of holiday units at which someone is registered as living'
  },
  incidenten_vakantieparken: {
    subject: 'the number of police registrations at holiday parks',
    noun: 'incidents at holiday parks',
    plural: true,
    counted: ['incident at a holiday park', 'incidents at holiday parks'],
    by: 'the police'
  },
  controles_vakantieparken: { subject: 'the number of inspections at holiday parks' },
  agressie_ambtsdragers: {
    subject: 'the share of surveyed office holders who experienced aggression',
    noun: 'political office holders'
  },
  melding_na_agressie: { subject: 'the share of office holders who reported an incident of aggression' },
  incidentmeldingen_medewerkers: {
    noun: 'reports of aggression against staff',
    plural: true,
    counted: ['report of aggression against staff', 'reports of aggression against staff']
  },
  signalen_ondermijning: {
    noun: 'signals at the municipal reporting point',
    plural: true,
    counted: ['signal at the municipal reporting point', 'signals at the municipal reporting point']
  },
  bibob_onderzoeken: { subject: 'the number of Bibob screenings', noun: 'Bibob screenings' },
  basismaatregelen_weerbaarheid: { subject: 'the number of basic resilience measures in place' },
  drugsoverlast_ervaren: {
    subject: 'the share of surveyed residents who experience much drug nuisance',
    share:
      'Of the {total} surveyed residents{where}{when}, {value} say they experience much nuisance from drugs',
    measured: 'This is about perception, measured with a sample.'
  },
  onveiligheidsgevoel: {
    subject: 'the share of surveyed residents who sometimes feel unsafe in their neighbourhood',
    measured: 'This is about perception, measured with a sample.'
  },
  leefbaarheidsscore: { subject: 'the liveability score' },
  meldingen_overlast: { subject: 'the number of nuisance reports to the police' },
  drugs_drankoverlast: {
    noun: 'drug and alcohol nuisance',
    plural: false,
    counted: ['report of drug or alcohol nuisance', 'reports of drug and alcohol nuisance'],
    by: 'the police'
  },
  inwoners: { subject: 'the number of inhabitants' },
  inwoners_0_15: { subject: 'the share of inhabitants under 15' },
  inwoners_15_25: { subject: 'the share of inhabitants aged 15 to 25' },
  inwoners_25_45: { subject: 'the share of inhabitants aged 25 to 45' },
  inwoners_45_65: { subject: 'the share of inhabitants aged 45 to 65' },
  inwoners_65: { subject: 'the share of inhabitants aged 65 or over' },
  inwoners_15_65: { subject: 'the share of inhabitants aged 15 to 65' },
  jongeren_per_100: { subject: 'the number of young people' },
  ouderen_per_100: { subject: 'the number of older people' },
  afstand_huisarts: { subject: 'the average distance to a general practice' },
  afstand_huisartsenpost: { subject: 'the average distance to an out-of-hours practice' },
  afstand_ziekenhuis: { subject: 'the average distance to a hospital' },
  huisartsen_3km: { subject: 'the average number of general practices within 3 km' },
  ziekenhuizen_20km: { subject: 'the average number of hospitals within 20 km' }
};
