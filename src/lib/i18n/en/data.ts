import type { data as dutch } from '../nl/data.ts';

export const data: Readonly<Record<keyof typeof dutch, string>> = {};
