import type { Dataset } from '../dataset.ts';

/** The synthetic national release that ships with the app: real areas, fictitious figures. */
export const demo: Dataset = {
  id: 'demo',
  title: 'Fictieve demonstratiecijfers',
  version: '1.0.0',
  created: '2025-11-24',
  status: 'synthetisch',
  licenses: [
    { name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }
  ],
  sources: [],
  vintage: '2024',
  themes: [],
  firstView: [],
  needsInput: false,
  read: () => Promise.resolve({ indicators: [], tables: [] })
};
