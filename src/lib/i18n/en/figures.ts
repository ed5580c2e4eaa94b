import type { figures as dutch } from '../nl/figures.ts';

export const figures: Readonly<Record<keyof typeof dutch, string>> = {};
