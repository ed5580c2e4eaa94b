import type { ClassBarData } from './class-bar-data.ts';

export const classBarExample: ClassBarData = {
  noun: 'gemeenten',
  counts: [
    { class: 'duidelijk_hoger', count: 9 },
    { class: 'hoger', count: 8 },
    { class: 'niet_anders', count: 14 },
    { class: 'lager', count: 3 },
    { class: 'duidelijk_lager', count: 1 },
    { class: 'te_weinig', count: 1 },
    { class: 'geheim', count: 1 }
  ]
};
