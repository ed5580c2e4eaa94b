import type { ComputeApi, ComputeError } from '../../../workers/compute/api.ts';
import { err } from '../base/result.ts';
import type { ComputeClient } from './compute.ts';

/** A client of whoever computes: a worker, or the process itself where there are no workers (tests, Node). */
export function createComputeClient(computer: ComputeApi): ComputeClient {
  const listeners = new Map<number, (part: number) => void>();
  let calls = 0;
  computer.listen((call, part) => listeners.get(call)?.(part));

  return {
    async run(name, input, { signal, onProgress } = {}) {
      if (signal?.aborted) return err<ComputeError>({ kind: 'cancelled', detail: 'cancelled' });
      const call = ++calls;
      const stop = () => computer.cancel(call);
      if (onProgress) listeners.set(call, onProgress);
      signal?.addEventListener('abort', stop, { once: true });
      try {
        return await computer.run(call, name, input);
      } finally {
        signal?.removeEventListener('abort', stop);
        listeners.delete(call);
      }
    }
  };
}
