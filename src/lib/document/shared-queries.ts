import type { Result } from '../base/result.ts';
import type { EngineClient, EngineError, Query } from '../engine/client.ts';
import type { Table } from '../engine/table.ts';

type Answer = Result<Table, EngineError>;

interface Shared {
  readonly answer: Promise<Answer>;
  readonly controller: AbortController;
  askers: number;
}

export interface SharedQueries {
  /** The engine's answer; one who asks what is being asked already gets the same. */
  query(query: Query, signal: AbortSignal): Promise<Answer>;
  /** Forgets the answers, for when nothing runs any more. */
  clear(): void;
}

/** Asks the engine each question once per run. A question stops when the last one who asked it is gone. */
export function createSharedQueries(engine: Pick<EngineClient, 'query'>): SharedQueries {
  const asked = new Map<string, Shared>();

  function ask(key: string, query: Query): Shared {
    const known = asked.get(key);
    if (known && !known.controller.signal.aborted) return known;
    const controller = new AbortController();
    const answer = engine.query(query, { signal: controller.signal });
    const shared: Shared = { answer, controller, askers: 0 };
    asked.set(key, shared);
    return shared;
  }

  return {
    clear: () => asked.clear(),
    query(query, signal) {
      const shared = ask(JSON.stringify([query.sql, query.parameters ?? {}]), query);
      shared.askers += 1;
      const leave = () => {
        shared.askers -= 1;
        if (shared.askers === 0) shared.controller.abort();
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      return shared.answer.finally(() => signal.removeEventListener('abort', leave));
    }
  };
}
