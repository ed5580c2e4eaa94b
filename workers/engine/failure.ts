import type { EngineError } from './api.ts';

/** Carries an EngineError through code that throws; becomes a value again at the engine's door. */
export class Failure extends Error {
  readonly error: EngineError;

  constructor(error: EngineError) {
    super(error.detail);
    this.error = error;
  }
}
