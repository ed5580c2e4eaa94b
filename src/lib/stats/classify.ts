import type { Limits } from './levels.ts';

/** Limits at 95 % (warning) and 99.8 % (alarm) around what a value is compared with, in the unit of the value. */
export interface ControlLimits {
  readonly warning: Limits;
  readonly alarm: Limits;
}

export type TestedClass = 'duidelijk_hoger' | 'hoger' | 'niet_anders' | 'lager' | 'duidelijk_lager';

/**
 * Which word may be said? (design: methods, 8) Outside the 99.8 % limits "duidelijk hoger" or "duidelijk lager", outside
 * the 95 % limits "hoger" or "lager", else "niet aantoonbaar anders". A value on a limit lies within it.
 */
export function classify(value: number, { warning, alarm }: ControlLimits): TestedClass {
  if (value > alarm.high) return 'duidelijk_hoger';
  if (value > warning.high) return 'hoger';
  if (value < alarm.low) return 'duidelijk_lager';
  if (value < warning.low) return 'lager';
  return 'niet_anders';
}
