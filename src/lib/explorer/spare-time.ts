import type { NextTurn } from '../base/in-slices.ts';
import type { Steps } from '../base/steps.ts';
import type { AfterRest } from './at-rest.svelte.ts';

/** Work that no hand waits for: a little at a time, and none while something moves. */
export interface SpareTime {
  /** Does the work after what was asked before; the return value calls it off. */
  ask(steps: Steps<void>): () => void;
  dispose(): void;
}

interface Surroundings {
  readonly afterRest: AfterRest;
  /** Calls `listener` whenever a hand moves something; returns the unsubscribe. */
  readonly onmove: (listener: () => void) => () => void;
  readonly nextTurn: NextTurn;
  readonly now: () => number;
}

/** Milliseconds of work between two moments at which the page may paint: less than half a frame. */
const SLICE = 6;

export function createSpareTime({ afterRest, onmove, nextTurn, now }: Surroundings): SpareTime {
  const waiting = new Set<Steps<void>>();
  /** Another after every movement: what worked before it stops. */
  let round = 0;
  let resting = true;
  let working = false;
  let callOff: (() => void) | null = null;

  const leave = onmove(() => {
    callOff?.();
    round += 1;
    resting = working = false;
    callOff = afterRest(() => {
      resting = true;
      void work(round);
    });
  });

  async function work(own: number): Promise<void> {
    working = true;
    for (;;) {
      await nextTurn();
      if (own !== round) return;
      for (const begun = now(); waiting.size > 0 && now() - begun < SLICE;) {
        const [first] = waiting;
        if (first?.next().done) waiting.delete(first);
      }
      // A piece may have moved something itself.
      if (own !== round) return;
      if (waiting.size === 0) break;
    }
    working = false;
  }

  return {
    ask(steps) {
      waiting.add(steps);
      if (resting && !working) void work(round);
      return () => waiting.delete(steps);
    },
    dispose() {
      leave();
      callOff?.();
      round += 1;
      resting = false;
      waiting.clear();
    }
  };
}
