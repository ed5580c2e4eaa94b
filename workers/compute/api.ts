/**
 * The contract between page and compute worker. The page imports this file for its types only.
 */
import type { Result } from '../../src/lib/base/result.ts';
import type { Steps } from '../../src/lib/base/steps.ts';
import type { tasks } from './tasks/index.ts';

type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]['run']>[0];
export type TaskOutput<N extends TaskName> =
  ReturnType<Tasks[N]['run']> extends Steps<infer Output> ? Output : never;

export interface ComputeError {
  /** `unavailable`: the worker could not be had or is gone. */
  readonly kind: 'cancelled' | 'crashed' | 'unavailable';
  readonly detail: string;
}

export interface ComputeApi {
  /** Who hears what part (0 to 1) of a call is done, when it takes longer than a moment. */
  listen(report: (call: number, part: number) => void): void;
  /** Runs a task; `call` is the caller's number for `cancel`. */
  run<N extends TaskName>(
    call: number,
    name: N,
    input: TaskInput<N>
  ): Promise<Result<TaskOutput<N>, ComputeError>>;
  /** Gives a call up at its next step. */
  cancel(call: number): void;
}
