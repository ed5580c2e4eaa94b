import type { Severity } from './words.ts';

/** A word in a text that its numbers don't carry. */
export interface Finding {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly why: string;
  readonly alternative: string;
  readonly unless: string;
}
