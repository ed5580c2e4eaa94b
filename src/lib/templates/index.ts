import { branches } from './branches.ts';
import { drugs } from './drugs.ts';
import { fenomenen } from './fenomenen.ts';
import { gemeentelijk } from './gemeentelijk.ts';
import { regionaal } from './regionaal.ts';
import type { Template } from './template.ts';
import { vakantieparken } from './vakantieparken.ts';
import { vastgoed } from './vastgoed.ts';
import { vergelijk } from './vergelijk.ts';
import { weerbaarBestuur } from './weerbaar-bestuur.ts';

export type { Template } from './template.ts';

/** Every template, in the order in which they are offered. */
export const templates: readonly Template[] = [
  regionaal,
  gemeentelijk,
  vastgoed,
  drugs,
  branches,
  vakantieparken,
  weerbaarBestuur,
  fenomenen,
  vergelijk
];

/** The picture for an area when nobody chose: one page for a gemeente, the full picture for anything larger. */
export const templateFor = (level: string): Template => (level === 'gemeente' ? gemeentelijk : regionaal);
