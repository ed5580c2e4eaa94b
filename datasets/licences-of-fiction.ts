import type { Release } from '../src/lib/indicators/release.ts';

/** Of a release with made-up figures about real areas. */
export const licencesOfFiction: Release['licenses'] = [
  {
    name: 'CC0-1.0',
    title: 'CC0 1.0 (cijfers)',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/'
  },
  { name: 'CC-BY-4.0', title: 'CC BY 4.0 (gebieden)', path: 'https://creativecommons.org/licenses/by/4.0/' }
];
