import type { document as dutch } from '../nl/document.ts';

export const document: Readonly<Record<keyof typeof dutch, string>> = {};
