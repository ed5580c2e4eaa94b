import type { Indicator } from './definition.ts';

/** Theme under which the catalogue shows indicators that an analyst brought in. */
export const LOCAL_THEME = 'lokaal';

export const isLocal = ({ thema }: Pick<Indicator, 'thema'>): boolean => thema === LOCAL_THEME;
