import { inSlices } from '../../src/lib/base/in-slices.ts';
import { err, ok } from '../../src/lib/base/result.ts';
import type { ComputeApi, TaskInput, TaskName, TaskOutput } from './api.ts';
import type { Task } from './task.ts';
import { tasks } from './tasks/index.ts';

/** Milliseconds of work after which others are let in: a cancel, or another task. */
const SLICE = 40;

/** Runs tasks a slice at a time, in a worker or in the process that asks. */
export function createCompute(): ComputeApi {
  const running = new Map<number, AbortController>();
  let report: (call: number, part: number) => void = () => {};
  return {
    listen(listener) {
      report = listener;
    },
    async run(call, name, input) {
      const controller = new AbortController();
      running.set(call, controller);
      try {
        const steps = taskOf(name).run(input);
        const answer = await inSlices(steps, {
          slice: SLICE,
          now: () => performance.now(),
          nextTurn: () => new Promise((resolve) => setTimeout(resolve)),
          signal: controller.signal,
          onpause: (part) => report(call, part)
        });
        return answer ? ok(answer.value) : err({ kind: 'cancelled', detail: 'cancelled' });
      } catch (error) {
        return err({ kind: 'crashed', detail: error instanceof Error ? error.message : String(error) });
      } finally {
        running.delete(call);
      }
    },
    cancel: (call) => running.get(call)?.abort()
  };
}

/** The registry keeps every task with its own types; the compiler can't follow one through a name. */
export const taskOf = <N extends TaskName>(name: N): Task<TaskInput<N>, TaskOutput<N>> =>
  tasks[name] as Task<unknown, unknown> as Task<TaskInput<N>, TaskOutput<N>>;
