import type { cells as dutch } from '../nl/cells.ts';

export const cells: Readonly<Record<keyof typeof dutch, string>> = {};
