import type { methods as dutch } from '../nl/methods.ts';

export const methods: Readonly<Record<keyof typeof dutch, string>> = {};
