import type { Dataset } from '../dataset.ts';
import { figuresContent } from '../figures/figures-content.ts';
import { readFigures } from '../figures/read-figures.ts';
import { licencesOfFiction } from '../licences-of-fiction.ts';
import { indicators } from './indicators.ts';

/** A theme as a data team adds it: a declaration and a file with figures. */
export const leefbaarheid: Dataset = {
  id: 'leefbaarheid',
  title: 'Leefbaarheid (fictieve demonstratiecijfers)',
  version: '1.0.0',
  created: '2026-11-28',
  status: 'synthetisch',
  licenses: licencesOfFiction,
  sources: [
    { title: 'Regiobeeld, verzonnen cijfers (datasets/leefbaarheid/figures.csv)' },
    { title: 'CBS, Gebieden in Nederland', path: 'https://www.cbs.nl/' }
  ],
  vintage: '2024',
  themes: [{ id: 'leefbaarheid', naam: 'Leefbaarheid', naam_en: 'Liveability' }],
  firstView: indicators.map(({ id }) => id),
  needsInput: false,
  read: () =>
    Promise.resolve(figuresContent(indicators, readFigures(new URL('figures.csv', import.meta.url))))
};
