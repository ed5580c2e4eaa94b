import { absentEngine } from './absent-engine.ts';
import type { EngineClient, EngineStatus } from './client.ts';

export interface RenewableEngine extends EngineClient {
  /** Starts another one in its place, after a start that failed. */
  renew(): void;
  /** Resolves when nothing of it runs any more. */
  dispose(): Promise<void>;
}

/**
 * An engine that can be started again: whoever holds it goes on with the new one, and nothing of theirs is lost.
 *
 * `connect` may fail, as when its script can't be had; `prepare` fills each new engine before anyone may ask.
 */
export function renewableEngine(
  connect: () => Promise<EngineClient>,
  prepare: (engine: EngineClient) => Promise<void>
): RenewableEngine {
  const listeners = new Set<(status: EngineStatus) => void>();
  let status: EngineStatus = { phase: 'starting' };
  let current = begin();

  function tell(next: EngineStatus): void {
    status = next;
    for (const listener of listeners) listener(next);
  }
  async function begin(): Promise<EngineClient> {
    const engine = await connect().catch((error: unknown) =>
      absentEngine({ kind: 'unavailable', detail: String(error) })
    );
    engine.onStatus(tell);
    await prepare(engine);
    return engine;
  }

  return {
    get ready() {
      return current.then(({ ready }) => ready);
    },
    query: async (query, options) => (await current).query(query, options),
    check: async (sql) => (await current).check(sql),
    ensure: async (tables, signal) => (await current).ensure(tables, signal),
    import: async (tables, signal) => (await current).import(tables, signal),
    drop: async (tables) => (await current).drop(tables),
    memory: async () => (await current).memory(),
    onStatus(listener) {
      listeners.add(listener);
      listener(status);
      return () => listeners.delete(listener);
    },
    renew() {
      void current.then((engine) => engine.dispose());
      tell({ phase: 'starting' });
      current = begin();
    },
    async dispose() {
      listeners.clear();
      (await current).dispose();
    }
  };
}
