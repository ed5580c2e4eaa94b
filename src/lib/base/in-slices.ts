import type { Steps } from './steps.ts';

/** Lets others in; resolves when it is our turn again. */
export type NextTurn = () => Promise<unknown>;

export interface Pace {
  /** Milliseconds of work after which others are let in. */
  readonly slice: number;
  readonly now: () => number;
  readonly nextTurn: NextTurn;
  /** Gives the work up at its next pause. */
  readonly signal?: { readonly aborted: boolean };
  /** Hears at every pause what part is done. */
  readonly onpause?: (part: number) => void;
}

/** Does work a slice at a time: the answer, or null when it was given up. */
export function inSlices<T>(
  steps: Steps<T>,
  pace: Omit<Pace, 'signal'> & { readonly signal?: never }
): Promise<{ readonly value: T }>;
export function inSlices<T>(steps: Steps<T>, pace: Pace): Promise<{ readonly value: T } | null>;
export async function inSlices<T>(
  steps: Steps<T>,
  { slice, now, nextTurn, signal, onpause }: Pace
): Promise<{ readonly value: T } | null> {
  for (let begun = now(); ;) {
    const step = steps.next();
    if (step.done) return { value: step.value };
    if (now() - begun < slice) continue;
    onpause?.(step.value);
    await nextTurn();
    if (signal?.aborted) return null;
    begun = now();
  }
}
