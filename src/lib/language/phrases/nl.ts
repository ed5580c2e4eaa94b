import type { Phrase } from './phrase.ts';

/** How the known indicators are spoken of in Dutch, by id. An indicator without an entry is spoken of by its name. */
export const phrases: Readonly<Record<string, Partial<Phrase>>> = {
  drugsmisdrijven: {
    noun: 'drugsmisdrijven',
    counted: ['drugsmisdrijf', 'drugsmisdrijven'],
    by: 'de politie'
  },
  drugshandel_registraties: {
    noun: 'drugshandel',
    plural: false,
    counted: ['misdrijf drugshandel', 'misdrijven drugshandel'],
    by: 'de politie'
  },
  hennepkwekerijen: {
    subject: 'het aantal ontmantelde hennepkwekerijen',
    noun: 'ontmantelde hennepkwekerijen',
    counted: ['hennepkwekerij', 'hennepkwekerijen'],
    done: 'ontmanteld',
    fewer: 'Minder ontmantelingen kan komen door minder kwekerijen en door andere keuzes bij de politie.'
  },
  drugsproductielocaties: {
    noun: 'productie- en opslaglocaties van drugs',
    plural: true,
    counted: ['productie- of opslaglocatie van drugs', 'productie- en opslaglocaties van drugs'],
    done: 'aangetroffen'
  },
  drugsafvaldumpingen: {
    subject: 'het aantal drugsafvaldumpingen',
    counted: ['dumping van drugsafval', 'dumpingen van drugsafval'],
    done: 'gemeld'
  },
  sluitingen_13b: {
    noun: 'sluitingen en lasten op grond van artikel 13b Opiumwet',
    plural: true
  },
  drugsverdachten_woongemeente: {
    subject: 'het aantal inwoners dat als verdachte van een drugsmisdrijf is geregistreerd',
    noun: 'inwoners als verdachte van een drugsmisdrijf',
    plural: true,
    counted: ['inwoner als verdachte van een drugsmisdrijf', 'inwoners als verdachte van een drugsmisdrijf']
  },
  drugsverdachten_jong: {
    subject: 'het aantal jonge inwoners dat als verdachte van een drugsmisdrijf is geregistreerd',
    noun: 'jonge inwoners als verdachte van een drugsmisdrijf',
    plural: true,
    counted: [
      'jonge inwoner als verdachte van een drugsmisdrijf',
      'jonge inwoners als verdachte van een drugsmisdrijf'
    ]
  },
  drugsverdachten_van_elders: { subject: 'het aandeel drugsverdachten dat in een andere gemeente woont' },
  woningen_hennepprofiel: {
    subject: 'het aandeel woningen dat past bij het statistische hennepprofiel',
    explanation: 'dat zegt niets over een afzonderlijke woning'
  },
  onverklaarbare_woningaankopen: {
    subject: 'het aandeel onverklaarbare woningaankopen',
    share:
      'Bij {count} van de {total} woningaankopen{where}{when} was de koopprijs hoger dan het huishouden op papier kon besteden',
    shareAgain: 'Bij {count} van de {total} aankopen was de koopprijs hoger dan het berekende budget',
    explanation: 'er zijn veel gewone verklaringen, zoals een schenking'
  },
  onverklaarbaar_woningbezit: {
    subject: 'het aandeel huiseigenaren met onverklaarbaar woningbezit',
    explanation: 'er zijn veel gewone verklaringen, zoals een erfenis'
  },
  woningen_eigenaar_onbekend: { subject: 'het aandeel woningen met een onbekende eigenaar' },
  woningen_stichting_eigenaar: {
    subject: 'het aandeel woningen van andere stichtingen dan woningcorporaties'
  },
  particuliere_huur: { subject: 'het aandeel huurwoningen van andere verhuurders dan corporaties' },
  beleggersaankopen: { subject: 'het aandeel woningaankopen door beleggers' },
  snelle_doorverkoop: { subject: 'het aandeel woningen dat binnen een jaar is doorverkocht' },
  verkoopprijs_gemiddeld: { subject: 'de gemiddelde verkoopprijs van bestaande koopwoningen' },
  leegstand_niet_woningen: { subject: 'de leegstand van panden zonder woonfunctie' },
  vestigingen_werklijst: { subject: 'het aantal vestigingen in branches op de werklijst' },
  vestigingen_totaal: { subject: 'het aantal bedrijfsvestigingen' },
  oprichtingen: { subject: 'het aandeel nieuw opgerichte vestigingen' },
  bedrijven_jonger_2jr: { subject: 'het aandeel bedrijven jonger dan twee jaar' },
  faillissementen: { subject: 'het aantal faillissementen van bedrijven' },
  branche_concentratie: { subject: 'de concentratie van vestigingen over branches' },
  panden_meervoudig_ingeschreven: {
    subject: 'het aantal adressen met vijf of meer bedrijfsinschrijvingen'
  },
  horecadichtheid: { subject: 'het aantal horecavestigingen' },
  bevolkingsdichtheid: { subject: 'de bevolkingsdichtheid' },
  omgevingsadressendichtheid: { subject: 'de omgevingsadressendichtheid' },
  laag_inkomen: { subject: 'het aandeel huishoudens met een laag inkomen' },
  laag_inkomen_procent: { subject: 'het aandeel huishoudens met een laag inkomen' },
  langdurig_laag_inkomen: { subject: 'het aandeel huishoudens met een langdurig laag inkomen' },
  sociaal_minimum: { subject: 'het aandeel huishoudens onder of rond het sociaal minimum' },
  bijstand: { subject: 'het aantal personen met een bijstandsuitkering' },
  problematische_schulden: { subject: 'het aandeel huishoudens met problematische schulden' },
  inkomen_mediaan: { subject: 'de mediaan van het besteedbaar inkomen per huishouden' },
  inkomen_per_ontvanger: { subject: 'het gemiddelde inkomen per inkomensontvanger' },
  inkomen_per_inwoner: { subject: 'het gemiddelde inkomen per inwoner' },
  bedrijventerrein: { subject: 'het oppervlak bedrijventerrein' },
  gestopte_agrarische_bedrijven: { subject: 'het aantal gestopte agrarische bedrijven' },
  misdrijven_totaal: {
    subject: 'het totale aantal geregistreerde misdrijven',
    noun: 'misdrijven',
    plural: true
  },
  witwassen_registraties: {
    subject: 'het aantal registraties van witwassen',
    noun: 'witwassen',
    plural: false,
    counted: ['misdrijf witwassen', 'misdrijven witwassen'],
    by: 'de politie'
  },
  vuurwapenmisdrijven: {
    noun: 'vuurwapenmisdrijven',
    counted: ['vuurwapenmisdrijf', 'vuurwapenmisdrijven'],
    by: 'de politie'
  },
  mensenhandel_smokkel: {
    noun: 'mensenhandel en mensensmokkel',
    plural: false,
    counted: ['misdrijf mensenhandel of mensensmokkel', 'misdrijven mensenhandel en mensensmokkel'],
    by: 'de politie'
  },
  explosies_bij_panden: {
    subject: 'het aantal explosies en beschietingen bij woningen en bedrijven',
    counted: ['explosie of beschieting', 'explosies en beschietingen']
  },
  veroordelingen_drugs: {
    subject: 'het aantal veroordelingen van inwoners voor drugsmisdrijven',
    noun: 'veroordelingen van inwoners voor drugsmisdrijven',
    counted: [
      'veroordeling van een inwoner voor drugsmisdrijven',
      'veroordelingen van inwoners voor drugsmisdrijven'
    ]
  },
  verdachte_transacties: {
    noun: 'verdachte transacties',
    counted: ['verdachte transactie', 'verdachte transacties']
  },
  meldingen_mma: {
    noun: 'meldingen bij Meld Misdaad Anoniem',
    counted: ['melding bij Meld Misdaad Anoniem', 'meldingen bij Meld Misdaad Anoniem']
  },
  woz_waarde: { subject: 'de gemiddelde WOZ-waarde van woningen' },
  leegstand_woningen: { subject: 'de leegstand van woningen' },
  kamerverhuur_vergund: { subject: 'het aantal woningen met vergunde kamerverhuur' },
  woningen_op_bedrijventerrein: { subject: 'het aantal woningen op bedrijventerreinen' },
  meldingen_verhuur: {
    noun: 'meldingen over ongewenst verhuurgedrag',
    counted: ['melding over ongewenst verhuurgedrag', 'meldingen over ongewenst verhuurgedrag']
  },
  corporatiewoningen: { subject: 'het aandeel huurwoningen van woningcorporaties' },
  recreatieobjecten: { subject: 'het aantal recreatiewoningen en vaste standplaatsen' },
  inschrijvingen_recreatie: {
    subject: 'het aandeel recreatieobjecten waarop iemand in de BRP staat ingeschreven'
  },
  incidenten_vakantieparken: {
    subject: 'het aantal politieregistraties op vakantieparken',
    noun: 'incidenten op vakantieparken',
    plural: true,
    counted: ['incident op een vakantiepark', 'incidenten op vakantieparken'],
    by: 'de politie'
  },
  controles_vakantieparken: { subject: 'het aantal toezichtcontroles op vakantieparken' },
  agressie_ambtsdragers: {
    subject: 'het aandeel ondervraagde ambtsdragers met ervaring van agressie',
    noun: 'politieke ambtsdragers'
  },
  melding_na_agressie: { subject: 'het aandeel ambtsdragers dat een incident van agressie meldde' },
  incidentmeldingen_medewerkers: {
    noun: 'meldingen van agressie tegen medewerkers',
    counted: ['melding van agressie tegen medewerkers', 'meldingen van agressie tegen medewerkers']
  },
  signalen_ondermijning: {
    noun: 'signalen bij het meldpunt ondermijning',
    counted: ['signaal bij het meldpunt ondermijning', 'signalen bij het meldpunt ondermijning']
  },
  bibob_onderzoeken: { subject: 'het aantal Bibob-onderzoeken', noun: 'Bibob-onderzoeken' },
  basismaatregelen_weerbaarheid: { subject: 'het aantal basismaatregelen weerbaarheid dat op orde is' },
  drugsoverlast_ervaren: {
    subject: 'het aandeel ondervraagde inwoners dat veel drugsoverlast ervaart',
    share:
      'Van de {total} ondervraagde inwoners{where}{when} zegt {value} veel overlast van drugs te ervaren',
    measured: 'Het gaat om beleving, gemeten met een steekproef.'
  },
  onveiligheidsgevoel: {
    subject: 'het aandeel ondervraagde inwoners dat zich in de buurt weleens onveilig voelt',
    measured: 'Het gaat om beleving, gemeten met een steekproef.'
  },
  leefbaarheidsscore: { subject: 'de leefbaarheidsscore' },
  meldingen_overlast: { subject: 'het aantal meldingen van overlast bij de politie' },
  drugs_drankoverlast: {
    noun: 'drugs- en drankoverlast',
    plural: false,
    counted: ['melding van drugs- of drankoverlast', 'meldingen van drugs- en drankoverlast'],
    by: 'de politie'
  },
  inwoners: { subject: 'het aantal inwoners' },
  inwoners_0_15: { subject: 'het aandeel inwoners jonger dan 15 jaar' },
  inwoners_15_25: { subject: 'het aandeel inwoners van 15 tot 25 jaar' },
  inwoners_25_45: { subject: 'het aandeel inwoners van 25 tot 45 jaar' },
  inwoners_45_65: { subject: 'het aandeel inwoners van 45 tot 65 jaar' },
  inwoners_65: { subject: 'het aandeel inwoners van 65 jaar of ouder' },
  inwoners_15_65: { subject: 'het aandeel inwoners van 15 tot 65 jaar' },
  jongeren_per_100: { subject: 'het aantal jongeren' },
  ouderen_per_100: { subject: 'het aantal ouderen' },
  afstand_huisarts: { subject: 'de gemiddelde afstand tot een huisartsenpraktijk' },
  afstand_huisartsenpost: { subject: 'de gemiddelde afstand tot een huisartsenpost' },
  afstand_ziekenhuis: { subject: 'de gemiddelde afstand tot een ziekenhuis' },
  huisartsen_3km: { subject: 'het gemiddelde aantal huisartsenpraktijken binnen 3 km' },
  ziekenhuizen_20km: { subject: 'het gemiddelde aantal ziekenhuizen binnen 20 km' }
};
