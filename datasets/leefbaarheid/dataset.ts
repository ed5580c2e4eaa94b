import type { Dataset } from '../dataset.ts';
import { figuresContent } from '../figures/figures-content.ts';
import { readFigures } from '../figures/read-figures.ts';
import { indicators } from './indicators.ts';

/** A theme as a data team adds it: a declaration and a file with figures. */
export const leefbaarheid: Dataset = {
  id: 'leefbaarheid',
  title: 'Leefbaarheid (fictieve demonstratiecijfers)',
  version: '1.0.0',
  created: '2026-11-28',
  status: 'synthetisch',
  licenses: [
    {
      name: 'CC0-1.0',
      title: 'CC0 1.0 (cijfers)',
      path: 'https://creativecommons.org/publicdomain/zero/1.0/'
    },
    { name: 'CC-BY-4.0', title: 'CC BY 4.0 (gebieden)', path: 'https://creativecommons.org/licenses/by/4.0/' }
  ],
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
