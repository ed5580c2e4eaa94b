import type { TableRule } from './table-rule.ts';

/** Land, landsdelen, provincies, COROP-gebieden and gemeenten by year. */
export const regionaleKerncijfers: TableRule = {
  title: 'Regionale kerncijfers Nederland',
  ids: ['70072NED'],
  titles: /^regionale kerncijfers/i,
  topics: [
    { measure: 'inwoners', names: ['Totale bevolking', 'Bevolking|Totale bevolking'] },
    { measure: 'afstand_huisarts', names: ['Afstand tot huisartsenpraktijk'] },
    { measure: 'afstand_huisartsenpost', names: ['Afstand tot huisartsenpost'] },
    { measure: 'afstand_ziekenhuis', names: ['Afstand tot ziekenhuis'] },
    {
      measure: 'huisartsen_3km',
      names: ['Aantal huisartsenpraktijken binnen 3 km', 'Aantal huisartsenpraktijken binnen 3']
    },
    {
      measure: 'ziekenhuizen_20km',
      names: ['Aantal ziekenhuizen binnen 20 km', 'Aantal ziekenhuizen binnen 20']
    }
  ]
};
