import type { Indicator } from './definition.ts';

/** A reason is a sentence, not a word. */
const SHORTEST = 30;

/** Income, benefits, debts, suspects: part of a combination only with a written reason. */
export const needsMotivation = ({ gevoelig }: Indicator): boolean => gevoelig;

/** Whether a written reason says enough to be printed under a figure. */
export const isMotivated = (motivation: string): boolean => motivation.trim().length >= SHORTEST;
