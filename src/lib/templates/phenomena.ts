import type { Section } from './section.ts';

/** The sections of a regional picture that rest on indicators, in the order of the report. */
export const phenomena: readonly Section[] = [
  {
    name: 'gebied',
    head: 'template.head.area',
    question: 'template.question.area',
    indicators: [
      'bevolkingsdichtheid',
      'omgevingsadressendichtheid',
      'bedrijventerrein',
      'leegstand_niet_woningen',
      'gestopte_agrarische_bedrijven',
      'recreatieobjecten',
      'vestigingen_totaal',
      'woningen_op_bedrijventerrein',
      'leefbaarheidsscore',
      'onveiligheidsgevoel'
    ],
    overview: ['leegstand_niet_woningen', 'gestopte_agrarische_bedrijven', 'recreatieobjecten'],
    map: ['leegstand_niet_woningen', 'gestopte_agrarische_bedrijven']
  },
  {
    name: 'drugs',
    head: 'template.head.drugs',
    question: 'template.question.drugs',
    indicators: [
      'drugsmisdrijven',
      'drugshandel_registraties',
      'hennepkwekerijen',
      'drugsproductielocaties',
      'drugsafvaldumpingen',
      'sluitingen_13b',
      'drugsverdachten_woongemeente',
      'drugsverdachten_van_elders',
      'veroordelingen_drugs'
    ],
    overview: [
      'drugsmisdrijven',
      'drugshandel_registraties',
      'hennepkwekerijen',
      'drugsproductielocaties',
      'drugsafvaldumpingen'
    ],
    trend: ['drugsmisdrijven', 'drugshandel_registraties', 'hennepkwekerijen'],
    map: ['drugshandel_registraties', 'hennepkwekerijen'],
    distribution: ['drugshandel_registraties']
  },
  {
    name: 'vastgoed',
    head: 'template.head.property',
    question: 'template.question.property',
    indicators: [
      'onverklaarbare_woningaankopen',
      'onverklaarbaar_woningbezit',
      'snelle_doorverkoop',
      'particuliere_huur',
      'beleggersaankopen',
      'leegstand_niet_woningen',
      'kamerverhuur_vergund'
    ],
    overview: ['onverklaarbare_woningaankopen', 'snelle_doorverkoop', 'beleggersaankopen'],
    trend: ['onverklaarbare_woningaankopen', 'snelle_doorverkoop', 'beleggersaankopen'],
    map: ['onverklaarbare_woningaankopen']
  },
  {
    name: 'branches',
    head: 'template.head.sectors',
    question: 'template.question.sectors',
    indicators: [
      'vestigingen_werklijst',
      'branche_concentratie',
      'oprichtingen',
      'bedrijven_jonger_2jr',
      'faillissementen',
      'panden_meervoudig_ingeschreven'
    ],
    overview: ['vestigingen_werklijst', 'faillissementen', 'panden_meervoudig_ingeschreven'],
    trend: ['vestigingen_werklijst', 'faillissementen', 'oprichtingen'],
    map: ['vestigingen_werklijst'],
    branches: true
  },
  {
    name: 'geld',
    head: 'template.head.money',
    question: 'template.question.money',
    indicators: ['witwassen_registraties', 'verdachte_transacties'],
    overview: ['witwassen_registraties', 'verdachte_transacties'],
    trend: ['witwassen_registraties', 'verdachte_transacties']
  },
  {
    name: 'uitbuiting',
    head: 'template.head.exploitation',
    question: 'template.question.exploitation',
    indicators: ['mensenhandel_smokkel', 'meldingen_verhuur', 'signalen_ondermijning'],
    overview: ['mensenhandel_smokkel'],
    note: 'template.exploitation'
  },
  {
    name: 'wapens',
    head: 'template.head.weapons',
    question: 'template.question.weapons',
    indicators: ['vuurwapenmisdrijven', 'explosies_bij_panden'],
    overview: ['vuurwapenmisdrijven', 'explosies_bij_panden'],
    trend: ['vuurwapenmisdrijven', 'explosies_bij_panden'],
    map: ['vuurwapenmisdrijven', 'explosies_bij_panden']
  }
];

/** What the administrations themselves notice and do: partly surveys, which are read per gemeente. */
export const resilience: Section = {
  name: 'weerbaarheid',
  head: 'template.head.resilience',
  question: 'template.question.resilience',
  indicators: [
    'agressie_ambtsdragers',
    'melding_na_agressie',
    'incidentmeldingen_medewerkers',
    'signalen_ondermijning',
    'bibob_onderzoeken',
    'basismaatregelen_weerbaarheid'
  ],
  overview: ['signalen_ondermijning', 'bibob_onderzoeken'],
  trend: ['incidentmeldingen_medewerkers', 'signalen_ondermijning', 'bibob_onderzoeken'],
  table: true
};
