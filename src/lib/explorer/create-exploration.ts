import type { Exploration } from './state.ts';

/** What the explorer opens with, before anything was chosen but where, when and what. */
export const createExploration = (
  start: Pick<Exploration, 'indicator' | 'gebied' | 'periode'>
): Exploration => ({
  level: 'gemeente',
  within: null,
  vergelijking: 'nederland',
  second: null,
  filters: [],
  views: ['map', 'distribution', 'trend', 'ranking'],
  full: null,
  map: 'loaded',
  method: 'getoetst',
  steps: 5,
  smoothed: false,
  selection: [],
  regions: [],
  ...start
});
