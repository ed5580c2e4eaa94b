import { expose, transfer } from 'comlink';
import type { ImportApi, ImportedDataset } from './api.ts';
import { createImport } from './import.ts';

const reader = createImport();
const handOver = (dataset: ImportedDataset) => dataset.tables.map(({ bytes }) => bytes.buffer);

const api: ImportApi = {
  async open(files, world, onProgress) {
    const result = await reader.open(files, world, onProgress);
    return result.ok && result.value.kind === 'release'
      ? transfer(result, handOver(result.value.dataset))
      : result;
  },
  inspect: (choices, onProgress) => reader.inspect(choices, onProgress),
  async finish(choices, onProgress) {
    const result = await reader.finish(choices, onProgress);
    return result.ok ? transfer(result, handOver(result.value)) : result;
  }
};
expose(api);
postMessage('ready');
