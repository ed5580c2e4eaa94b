import type { engine as dutch } from '../nl/engine.ts';

export const engine: Readonly<Record<keyof typeof dutch, string>> = {};
