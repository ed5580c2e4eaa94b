import type { explorer as dutch } from '../nl/explorer.ts';

export const explorer: Readonly<Record<keyof typeof dutch, string>> = {};
