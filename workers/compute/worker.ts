import { expose, transfer } from 'comlink';
import type { ComputeApi } from './api.ts';
import { createCompute, taskOf } from './compute.ts';

const compute = createCompute();
const api: ComputeApi = {
  ...compute,
  async run(call, name, input) {
    const result = await compute.run(call, name, input);
    const buffers = result.ok ? taskOf(name).transfer?.(result.value) : undefined;
    return buffers ? transfer(result, buffers) : result;
  }
};
expose(api);
postMessage('ready');
