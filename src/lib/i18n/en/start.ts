import type { start as dutch } from '../nl/start.ts';

export const start: Readonly<Record<keyof typeof dutch, string>> = {};
