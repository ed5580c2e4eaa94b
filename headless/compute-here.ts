import type { ComputeClient } from '#lib/engine/compute.ts';
import { createComputeClient } from '#lib/engine/compute-client.ts';
import { createCompute } from '#workers/compute/compute.ts';

/** The compute worker's work in this process; what goes in and out is cloned, as on the way to a worker. */
export function computeHere(): ComputeClient {
  const compute = createCompute();
  return createComputeClient({
    ...compute,
    run: async (call, name, input) => structuredClone(await compute.run(call, name, structuredClone(input)))
  });
}
