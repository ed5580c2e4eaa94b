import type { Exploration, ViewKind } from './state.ts';

/** The view that has the large frame: the one that fills the screen, else the first. */
export const mainView = ({ full, views }: Pick<Exploration, 'full' | 'views'>): ViewKind =>
  full ?? views[0] ?? 'map';
