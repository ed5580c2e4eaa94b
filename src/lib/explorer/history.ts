import type { Exploration } from './state.ts';

/** One line of undo and redo over everything that is looked at. */
export interface ExplorationHistory {
  readonly present: Exploration;
  readonly past: readonly Exploration[];
  /** Next redo last. */
  readonly future: readonly Exploration[];
  /** When a step was made that the next of its kind still joins; null: the next is a step of its own. */
  readonly open: { readonly key: keyof Exploration; readonly at: number } | null;
}

const LONGEST = 100;
/** Milliseconds within which sliding through periods or steps is one step. */
const PAUSE = 1_500;
const sliding: readonly (keyof Exploration)[] = ['periode', 'steps'];

export const startExploring = (present: Exploration): ExplorationHistory => ({
  present,
  past: [],
  future: [],
  open: null
});

/** Adds what is looked at next as one step; `at` is the reading of a clock in milliseconds. */
export function record(history: ExplorationHistory, next: Exploration, at: number): ExplorationHistory {
  const { present, open } = history;
  if (next === present) return history;
  const [changed, ...others] = changedKeys(present, next);
  if (changed === undefined) return history;
  const slides = others.length === 0 && sliding.includes(changed);
  const joins = slides && open?.key === changed && at - open.at < PAUSE && history.future.length === 0;
  return {
    present: next,
    past: joins ? history.past : [...history.past, present].slice(-LONGEST),
    future: [],
    open: slides ? { key: changed, at } : null
  };
}

export function undo({ present, past, future }: ExplorationHistory): ExplorationHistory | null {
  const last = past.at(-1);
  return last ? { present: last, past: past.slice(0, -1), future: [...future, present], open: null } : null;
}

export function redo({ present, past, future }: ExplorationHistory): ExplorationHistory | null {
  const next = future.at(-1);
  return next ? { present: next, past: [...past, present], future: future.slice(0, -1), open: null } : null;
}

const changedKeys = (from: Exploration, to: Exploration): (keyof Exploration)[] =>
  (Object.keys(to) as (keyof Exploration)[]).filter((key) => from[key] !== to[key]);
