import { proxy, wrap } from 'comlink';
import computeUrl from '../../../workers/compute/worker.ts?worker&url';
import type { ComputeApi, ComputeError } from '../../../workers/compute/api.ts';
import { err, type Result } from '../base/result.ts';
import { createComputeClient } from './compute-client.ts';
import type { ComputeClient, TaskInput, TaskName, TaskOutput } from './compute.ts';
import { inheritingWorker } from './script-url.ts';

/** For the script to arrive and say that it is there. */
const PATIENCE = 30_000;

export interface ConnectedCompute extends ComputeClient {
  dispose(): void;
}

/**
 * The client of a worker that starts with the first task. A worker that breaks answers all it was asked with
 * `unavailable`, and the next task starts a new one.
 */
export function connectCompute(): ConnectedCompute {
  let line: Line | null = null;
  const client = () => {
    line ??= openLine(() => (line = null));
    return line.client;
  };
  return {
    run: (name, input, options) => client().run(name, input, options),
    dispose() {
      line?.close('disposed');
      line = null;
    }
  };
}

interface Line {
  readonly client: ComputeClient;
  close(why: string): void;
}

function openLine(onGone: () => void): Line {
  const worker = inheritingWorker(computeUrl);
  const remote = wrap<ComputeApi>(worker);
  let close: Line['close'] = () => {};
  const gone = new Promise<Result<never, ComputeError>>((resolve) => {
    close = (detail) => {
      worker.terminate();
      resolve(err({ kind: 'unavailable', detail }));
    };
  });
  const breakDown = (why: string) => {
    onGone();
    close(why);
  };
  const present = new Promise<void>((resolve) =>
    worker.addEventListener('message', () => resolve(), { once: true })
  );
  const late = setTimeout(() => breakDown('compute script did not start'), PATIENCE);
  void present.then(() => clearTimeout(late));
  worker.addEventListener('error', (event) => breakDown(event.message || 'compute script failed'));

  const client = createComputeClient({
    listen: (report) => void present.then(() => remote.listen(proxy(report))),
    cancel: (call) => void remote.cancel(call),
    run<N extends TaskName>(call: number, name: N, input: TaskInput<N>) {
      // Comlink's types forget which task was asked; the name that goes in decides what comes out.
      const ask = () => remote.run(call, name, input) as Promise<Result<TaskOutput<N>, ComputeError>>;
      return Promise.race([present.then(ask), gone]);
    }
  });
  return { client, close };
}
