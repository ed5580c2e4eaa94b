import { words } from './words.ts';
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

/** Words of the controlled vocabulary in a Dutch text, in the order in which they stand; no findings means fit to share. */
export function lint(text: string): Finding[] {
  return words
    .flatMap(({ pattern, severity, why, alternative, unless }) =>
      [...text.matchAll(pattern)].map((match) => ({
        severity,
        start: match.index,
        end: match.index + match[0].length,
        found: match[0],
        why,
        alternative,
        unless
      }))
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
