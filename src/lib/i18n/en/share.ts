import type { share as dutch } from '../nl/share.ts';

export const share: Readonly<Record<keyof typeof dutch, string>> = {};
