import { chooseLevel, clearBrushes, fillScreen, select } from './transitions.ts';
import type { Transition } from './transitions.ts';
import type { Exploration } from './state.ts';

/** Rungs of the ladder that Escape goes down, one at a time: what covers the screen first, then what narrows it. */
const ladder: readonly ((from: Exploration) => Transition | null)[] = [
  ({ full }) => (full === null ? null : fillScreen(null)),
  ({ filters }) => (filters.some(({ range }) => range !== null) ? clearBrushes : null),
  ({ selection }) => (selection.length === 0 ? null : select([])),
  ({ level, within }) =>
    within === null ? null : chooseLevel(level === 'gemeente' ? level : 'gemeente', null)
];

/** What Escape does next; null when there is nothing to leave. */
export function escape(from: Exploration): Transition | null {
  for (const rung of ladder) {
    const step = rung(from);
    if (step) return step;
  }
  return null;
}
