import type { app as dutch } from '../nl/app.ts';

export const app: Readonly<Record<keyof typeof dutch, string>> = {};
