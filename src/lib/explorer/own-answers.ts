import { inOne, type Steps } from '../base/steps.ts';
import type { SpareTime } from './spare-time.ts';

/** A question with what its answer is made of. */
export interface Asked<T> {
  /** What is asked, the period left out: of another period its answer is an older one. */
  readonly about: string;
  readonly period: string;
  readonly of: readonly unknown[];
  readonly make: () => T;
}

/** Answers that are kept for as long as what they were made of is the same. */
export interface OwnAnswers {
  /** The answer, now. */
  now<T>(asked: Asked<T>): T;
  /** The answer when its turn comes, which `told` hears of; until then an older one, or null. */
  soon<T>(asked: Asked<T>, told: () => void): T | null;
  /** What follows from many answers, each of which has a turn of its own. */
  together<T, A>(
    asked: Pick<Asked<A>, 'about' | 'period'>,
    all: readonly Asked<T>[],
    conclude: (answers: readonly T[]) => A,
    told: () => void
  ): A | null;
}

interface Kept {
  readonly of: readonly unknown[];
  readonly found: unknown;
}

export function createOwnAnswers(spare: SpareTime): OwnAnswers {
  const kept = new Map<string, Kept>();
  const latest = new Map<string, unknown>();
  /** What is on its way, and how to call it off. */
  const coming = new Map<string, { readonly of: readonly unknown[]; readonly callOff: () => void }>();

  const keyOf = ({ about, period }: Pick<Asked<unknown>, 'about' | 'period'>) => `${period} ${about}`;
  const isSame = (one: readonly unknown[] | undefined, other: readonly unknown[]): boolean =>
    one?.length === other.length && one.every((part, i) => part === other[i]);

  function keep(asked: Pick<Asked<unknown>, 'about' | 'period' | 'of'>, found: unknown): void {
    kept.set(keyOf(asked), { of: asked.of, found });
    latest.set(asked.about, found);
  }

  function now<T>(asked: Asked<T>): T {
    const known = kept.get(keyOf(asked));
    if (isSame(known?.of, asked.of)) return known?.found as T;
    const found = asked.make();
    keep(asked, found);
    return found;
  }

  /** `work` keeps the answer. */
  function inTurn<T>(asked: Omit<Asked<T>, 'make'>, work: () => Steps<void>, told: () => void): T | null {
    const known = kept.get(keyOf(asked));
    if (isSame(known?.of, asked.of)) return known?.found as T;
    const asking = coming.get(asked.about);
    const of = [asked.period, ...asked.of];
    if (!isSame(asking?.of, of)) {
      asking?.callOff();
      coming.set(asked.about, { of, callOff: spare.ask(toTheEnd()) });
    }
    return (latest.get(asked.about) ?? null) as T | null;

    function* toTheEnd(): Steps<void> {
      yield* work();
      coming.delete(asked.about);
      told();
    }
  }

  return {
    now,
    soon<T>(asked: Asked<T>, told: () => void): T | null {
      return inTurn<T>(asked, () => inOne(() => now(asked)), told);
    },
    together<T, A>(
      { about, period }: Pick<Asked<A>, 'about' | 'period'>,
      all: readonly Asked<T>[],
      conclude: (answers: readonly T[]) => A,
      told: () => void
    ): A | null {
      const asked = { about, period, of: all.flatMap(({ of }) => of) };
      return inTurn<A>(
        asked,
        function* () {
          const answers: T[] = [];
          for (const one of all) {
            answers.push(now(one));
            yield answers.length / all.length;
          }
          keep(asked, conclude(answers));
        },
        told
      );
    }
  };
}
