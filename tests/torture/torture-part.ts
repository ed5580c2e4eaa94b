import type { TorturePage } from './serve-page.ts';

export interface TortureTask {
  readonly page: TorturePage;
  readonly executablePath: string;
  readonly count: number;
  readonly seed: number;
  readonly onProgress: (done: number) => void;
}

/** One way to hurt a store, how often it is done by itself, and what came of it. */
export interface TorturePart {
  readonly count: number;
  run(task: TortureTask): Promise<{ readonly found: string; readonly wrong: readonly string[] }>;
}
