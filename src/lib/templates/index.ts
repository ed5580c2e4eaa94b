import { gemeentelijk } from './gemeentelijk.ts';
import { regionaal } from './regionaal.ts';
import type { Template } from './template.ts';

export type { Template } from './template.ts';

/** Every template, in the order in which they are offered. */
export const templates: readonly Template[] = [regionaal, gemeentelijk];

/** The picture for an area when nobody chose: one page for a gemeente, the full picture for anything larger. */
export const templateFor = (level: string): Template => (level === 'gemeente' ? gemeentelijk : regionaal);
