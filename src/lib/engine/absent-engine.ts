import { err } from '../base/result.ts';
import type { EngineClient, EngineError } from './client.ts';

/** Stands where an engine can not be had at all: every call answers why. */
export function absentEngine(error: EngineError): EngineClient {
  const answer = () => Promise.resolve(err(error));
  return {
    ready: answer(),
    query: answer,
    check: answer,
    ensure: answer,
    import: answer,
    drop: answer,
    memory: () => Promise.resolve({ bytes: 0 }),
    onStatus(listener) {
      listener({ phase: 'failed', error });
      return () => {};
    },
    dispose() {}
  };
}
