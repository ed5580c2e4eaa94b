import type { Dataset } from '#datasets/dataset.ts';
import { demo, readDemo } from '#datasets/demo/dataset.ts';
import type { Scale } from '#datasets/demo/generate.ts';
import { indicators } from '#datasets/demo/indicators.ts';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';

const chosen = [
  'drugsmisdrijven',
  'drugsproductielocaties',
  'drugshandel_registraties',
  'inschrijvingen_recreatie',
  'recreatieobjecten',
  'vestigingen_totaal',
  'vestigingen_werklijst',
  'laag_inkomen',
  'woz_waarde',
  'kamerverhuur_vergund'
];

/** Two RIEC-regio's, four years, ten indicators of every kind: the generator at a size that tests can afford. */
export const smallScale: Scale = {
  gemeenten: readGemeenten().filter(({ riec }) => riec === 'RIEC_ZWB' || riec === 'RIEC_LB'),
  years: [2018, 2020, 2022, 2024],
  indicators: indicators.filter(({ id }) => chosen.includes(id))
};

export const smallDemo: Dataset = {
  ...demo,
  firstView: ['drugsmisdrijven', 'inschrijvingen_recreatie'],
  read: (context) => Promise.resolve(readDemo(context, smallScale))
};
