import type { Moment } from '../harness/visit.ts';

/** Tells the harness how far a page is, and what it found. */
export function ready(moment: Moment, found?: Iterable<number>): void {
  if (found) globalThis.found = Array.from(found);
  document.documentElement.dataset['ready'] = moment;
}
