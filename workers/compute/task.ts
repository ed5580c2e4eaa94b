import type { Steps } from '../../src/lib/base/steps.ts';

/**
 * One kind of long work. Input and output are plain data (structured clone); the work is pure and yields often, every
 * few milliseconds, so that it can be given up.
 */
export interface Task<Input, Output> {
  run(input: Input): Steps<Output>;
  /** Buffers of the output that are handed over instead of copied. */
  transfer?(output: Output): Transferable[];
}

/** A task whose work is a function of its own name. */
export const defineTask = <Input, Output>(
  run: (input: Input) => Steps<Output>,
  transfer?: (output: Output) => Transferable[]
): Task<Input, Output> => (transfer ? { run, transfer } : { run });
