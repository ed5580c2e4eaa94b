import type { TableRule, TopicRule } from './table-rule.ts';

const soort = (measure: string, label: RegExp): TopicRule => ({
  measure,
  names: ['Geregistreerde misdrijven', 'Totaal geregistreerde misdrijven', ''],
  where: { soortmisdrijf: label }
});

/** Offences recorded by the police, by kind, gemeente and year. */
export const geregistreerdeMisdrijven: TableRule = {
  title: 'Geregistreerde misdrijven; soort misdrijf, regio',
  ids: ['83648NED'],
  titles: /^geregistreerde (criminaliteit|misdrijven)/i,
  topics: [
    soort('misdrijven', /^misdrijven, totaal$/i),
    soort('drugsmisdrijven', /^6\.? drugsmisdrijven$/i),
    soort('vuurwapenmisdrijven', /^7\.? \(?vuur\)?wapenmisdrijven$/i),
    soort('witwassen', /^1\.?7 witwassen$/i),
    soort('mensenhandel', /^3\.?6 mensenhandel/i)
  ]
};
