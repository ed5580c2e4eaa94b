import type { ComputeError, TaskInput, TaskName, TaskOutput } from '../../../workers/compute/api.ts';
import type { Result } from '../base/result.ts';

export type { ComputeError, TaskInput, TaskName, TaskOutput } from '../../../workers/compute/api.ts';

interface ComputeOptions {
  readonly signal?: AbortSignal;
  /** Hears what part is done (0 to 1); not at all when the answer comes within a moment. */
  readonly onProgress?: (part: number) => void;
}

/** The one door to long computations: a task by name, AbortSignal in, Result out. Never on the page's thread. */
export interface ComputeClient {
  run<N extends TaskName>(
    name: N,
    input: TaskInput<N>,
    options?: ComputeOptions
  ): Promise<Result<TaskOutput<N>, ComputeError>>;
}
