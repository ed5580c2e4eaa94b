import { expose, transfer } from 'comlink';
import type { EngineApi } from './api.ts';
import { createEngine } from './engine.ts';

const engine = createEngine();
const api: EngineApi = {
  ...engine,
  async query(call, query, options) {
    const result = await engine.query(call, query, options);
    return result.ok ? transfer(result, [...new Set(result.value.parts.map((part) => part.buffer))]) : result;
  }
};
expose(api);
postMessage('ready');
